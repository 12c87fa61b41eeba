package org.salescollab.organisation.ao;

import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.salescollab.organisation.Definitions;
import org.salescollab.organisation.RoleDef;
import org.salescollab.organisation.Shelf;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;

/** Roles in the table {@code ROLE_DEF}. */
public final class AoRoleDefs implements Definitions<RoleDef> {

    private final ActiveObjects ao;
    private final Tx tx;

    public AoRoleDefs(ActiveObjects ao, Tx tx) {
        this.ao = ao;
        this.tx = tx;
    }

    @Override
    public Shelf<RoleDef> load() {
        List<RoleDefRow> rows = tx.call(() -> Arrays.asList(ao.find(RoleDefRow.class)));
        return new Shelf<>(
                rows.stream()
                        .filter(row -> !row.isRemoved())
                        .map(AoRoleDefs::read)
                        .toList(),
                rows.stream()
                        .filter(RoleDefRow::isRemoved)
                        .map(RoleDefRow::getCode)
                        .collect(toSet()));
    }

    @Override
    public void put(RoleDef definition) {
        write(definition, false);
    }

    @Override
    public void remove(RoleDef definition) {
        write(definition, true);
    }

    private void write(RoleDef definition, boolean removed) {
        UniqueRules.guard(() -> tx.call(() -> {
            RoleDefRow[] found = ao.find(RoleDefRow.class, Query.select().where("CODE = ?", definition.code()));
            RoleDefRow row = found.length == 0 ? ao.create(RoleDefRow.class, first(definition)) : found[0];
            fill(row, definition);
            row.setRemoved(removed);
            row.save();
            return row;
        }));
    }

    /** What may not be missing when the row is made. */
    private static Map<String, Object> first(RoleDef definition) {
        return Map.ofEntries(
                Map.entry("CODE", definition.code()),
                Map.entry("NAME_ZH", definition.name().zh()),
                Map.entry("NAME_EN", definition.name().en()),
                Map.entry("DEPARTMENT_CODE", definition.department().code()),
                Map.entry("TRIANGLE", definition.triangle()),
                Map.entry("OFFERED", definition.active()),
                Map.entry("REMOVED", false),
                Map.entry("PLACE", definition.place()),
                Map.entry("VERSION", definition.version().number()));
    }

    private static void fill(RoleDefRow row, RoleDef definition) {
        row.setNameZh(definition.name().zh());
        row.setNameEn(definition.name().en());
        row.setDepartmentCode(definition.department().code());
        row.setLimitZh(definition.limit().zh());
        row.setLimitEn(definition.limit().en());
        row.setTriangle(definition.triangle());
        row.setOffered(definition.active());
        row.setPlace(definition.place());
        row.setVersion(definition.version().number());
    }

    private static RoleDef read(RoleDefRow row) {
        return new RoleDef(
                new RoleCode(row.getCode()),
                new Bilingual(row.getNameZh(), row.getNameEn()),
                new Department(row.getDepartmentCode()),
                new Bilingual(text(row.getLimitZh()), text(row.getLimitEn())),
                row.isTriangle(),
                row.isOffered(),
                row.getPlace(),
                new Version(row.getVersion()));
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
