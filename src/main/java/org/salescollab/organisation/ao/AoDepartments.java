package org.salescollab.organisation.ao;

import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.salescollab.organisation.Definitions;
import org.salescollab.organisation.DepartmentDef;
import org.salescollab.organisation.Shelf;
import org.salescollab.organisation.WorkingTime;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;

/** Departments in the table {@code DEPARTMENT}. */
public final class AoDepartments implements Definitions<DepartmentDef> {

    private final ActiveObjects ao;
    private final Tx tx;

    public AoDepartments(ActiveObjects ao, Tx tx) {
        this.ao = ao;
        this.tx = tx;
    }

    @Override
    public Shelf<DepartmentDef> load() {
        List<DepartmentRow> rows = tx.call(() -> Arrays.asList(ao.find(DepartmentRow.class)));
        return new Shelf<>(
                rows.stream()
                        .filter(row -> !row.isRemoved())
                        .map(AoDepartments::read)
                        .toList(),
                rows.stream()
                        .filter(DepartmentRow::isRemoved)
                        .map(DepartmentRow::getCode)
                        .collect(toSet()));
    }

    @Override
    public void put(DepartmentDef definition) {
        write(definition, false);
    }

    @Override
    public void remove(DepartmentDef definition) {
        write(definition, true);
    }

    private void write(DepartmentDef definition, boolean removed) {
        UniqueRules.guard(() -> tx.call(() -> {
            DepartmentRow[] found = ao.find(DepartmentRow.class, Query.select().where("CODE = ?", definition.code()));
            DepartmentRow row = found.length == 0 ? ao.create(DepartmentRow.class, first(definition)) : found[0];
            fill(row, definition);
            row.setRemoved(removed);
            row.save();
            return row;
        }));
    }

    /** What may not be missing when the row is made. */
    private static Map<String, Object> first(DepartmentDef definition) {
        return Map.ofEntries(
                Map.entry("CODE", definition.code()),
                Map.entry("NAME_ZH", definition.name().zh()),
                Map.entry("NAME_EN", definition.name().en()),
                Map.entry("TIME_ZONE", definition.time().zone().getId()),
                Map.entry("WORK_DAYS", definition.time().daysText()),
                Map.entry("WORK_HOURS", definition.time().hoursText()),
                Map.entry("OFFERED", definition.active()),
                Map.entry("REMOVED", false),
                Map.entry("PLACE", definition.place()),
                Map.entry("VERSION", definition.version().number()));
    }

    private static void fill(DepartmentRow row, DepartmentDef definition) {
        row.setNameZh(definition.name().zh());
        row.setNameEn(definition.name().en());
        row.setJiraGroup(definition.group());
        row.setLeadKey(definition.leadKey());
        row.setTimeZone(definition.time().zone().getId());
        row.setWorkDays(definition.time().daysText());
        row.setWorkHours(definition.time().hoursText());
        row.setStyleZh(definition.workStyle().zh());
        row.setStyleEn(definition.workStyle().en());
        row.setOffered(definition.active());
        row.setPlace(definition.place());
        row.setVersion(definition.version().number());
    }

    private static DepartmentDef read(DepartmentRow row) {
        return new DepartmentDef(
                new Department(row.getCode()),
                new Bilingual(row.getNameZh(), row.getNameEn()),
                row.getJiraGroup(),
                row.getLeadKey(),
                new WorkingTime(
                        ZoneId.of(row.getTimeZone()),
                        WorkingTime.parseDays(row.getWorkDays()),
                        WorkingTime.parseHours(row.getWorkHours()).orElseThrow()),
                new Bilingual(text(row.getStyleZh()), text(row.getStyleEn())),
                row.isOffered(),
                row.getPlace(),
                new Version(row.getVersion()));
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
