package org.salescollab.organisation.web;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salescollab.access.People;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.DepartmentBook;
import org.salescollab.organisation.DepartmentDef;
import org.salescollab.organisation.Groups;
import org.salescollab.organisation.RoleBook;
import org.salescollab.organisation.WorkingTime;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.FormFields;
import org.salescollab.platform.web.FormOptionView;
import org.salescollab.platform.web.FormView;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.UserRef;

/** Makes the administrators' pages of departments and roles. */
public final class OrganisationPage {

    private final DepartmentBook departments;
    private final RoleBook roles;
    private final Groups groups;
    private final People people;
    private final Texts texts;

    public OrganisationPage(DepartmentBook departments, RoleBook roles, Groups groups, People people, Texts texts) {
        this.departments = departments;
        this.roles = roles;
        this.groups = groups;
        this.people = people;
        this.texts = texts;
    }

    DefinitionsView departments(Actor actor) {
        ReaderTexts reader = texts.of(actor.locale());
        return new DefinitionsView(
                departments.all(actor).stream()
                        .map(each -> line(
                                each.code(),
                                each.name(),
                                List.of(group(each, reader), lead(each, reader), time(each.time(), actor.locale())),
                                each.workStyle().in(actor.locale()),
                                each.active(),
                                actor))
                        .toList(),
                departmentForm(reader, actor.locale()));
    }

    DefinitionsView roles(Actor actor) {
        ReaderTexts reader = texts.of(actor.locale());
        List<DepartmentDef> all = departments.all(actor);
        Map<String, String> names = Chart.choices(all, actor.locale());
        Map<String, String> offered =
                Chart.choices(all.stream().filter(DepartmentDef::active).toList(), actor.locale());
        return new DefinitionsView(
                roles.all(actor).stream()
                        .map(each -> line(
                                each.code(),
                                each.name(),
                                List.of(
                                        plain(names.getOrDefault(
                                                each.department().code(),
                                                each.department().code())),
                                        plain(each.triangle() ? reader.get("sales.organisation.triangle.yes") : "")),
                                each.limit().in(actor.locale()),
                                each.active(),
                                actor))
                        .toList(),
                roleForm(reader, offered));
    }

    private DefinitionView line(
            String code, Bilingual name, List<FactView> facts, String note, boolean active, Actor actor) {
        String shown = name.in(actor.locale());
        return new DefinitionView(
                code,
                shown,
                shown.equals(name.zh()) ? name.en() : name.zh(),
                facts,
                note,
                active,
                texts.text(actor.locale(), "sales.organisation.edit.of", shown));
    }

    /** Members follow the group; one that Jira no longer has is a gap. */
    private FactView group(DepartmentDef department, ReaderTexts reader) {
        String group = department.group();
        if (group == null) {
            return new FactView("", reader.get("sales.organisation.gap.no-group"));
        }
        return groups.exists(group)
                ? plain(reader.get(
                        "sales.organisation.group.members",
                        group,
                        String.valueOf(groups.members(group).size())))
                : new FactView(group, reader.get("sales.customer.rights.lost"));
    }

    private FactView lead(DepartmentDef department, ReaderTexts reader) {
        String key = department.leadKey();
        if (key == null) {
            return plain("");
        }
        UserRef lead = people.byKey(key).orElse(null);
        if (lead == null) {
            return new FactView(key, reader.get("sales.organisation.gap.deleted"));
        }
        return new FactView(lead.displayName(), lead.active() ? "" : reader.get("sales.organisation.gap.deactivated"));
    }

    private static FactView time(WorkingTime time, Locale locale) {
        String days = time.days().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .collect(Collectors.joining(" "));
        return plain(time.hoursText() + " · " + days + " · " + time.zone().getId());
    }

    private static FactView plain(String text) {
        return new FactView(text, "");
    }

    private static FormView departmentForm(ReaderTexts reader, Locale locale) {
        List<FormOptionView> days = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> new FormOptionView(
                        String.valueOf(day), java.time.DayOfWeek.of(day).getDisplayName(TextStyle.FULL, locale)))
                .toList();
        FormFields fields = named(reader)
                .hinted("group", "text", "sales.organisation.field.group", "sales.organisation.hint.group")
                .users("lead", "text", "sales.organisation.field.lead", "")
                .hinted("zone", "text", "sales.organisation.field.zone", "sales.organisation.hint.zone")
                .checks("days", "sales.organisation.field.days", days)
                .hinted("hours", "text", "sales.organisation.field.hours", "sales.organisation.hint.hours")
                .input("styleZh", "textarea", "sales.organisation.field.style-zh")
                .input("styleEn", "textarea", "sales.organisation.field.style-en");
        return form("sales-department-dialog", "department", reader, placed(fields, reader));
    }

    private static FormView roleForm(ReaderTexts reader, Map<String, String> offered) {
        FormFields fields = named(reader)
                .department("department", offered)
                .input("limitZh", "textarea", "sales.organisation.field.limit-zh")
                .input("limitEn", "textarea", "sales.organisation.field.limit-en")
                .select("triangle", "sales.organisation.field.triangle", yesNo(reader, false));
        return form("sales-role-dialog", "role", reader, placed(fields, reader));
    }

    private static FormFields named(ReaderTexts reader) {
        return new FormFields(reader)
                .hinted("code", "text", "sales.organisation.field.code", "sales.organisation.hint.code")
                .input("nameZh", "text", "sales.organisation.field.name-zh")
                .input("nameEn", "text", "sales.organisation.field.name-en");
    }

    private static FormFields placed(FormFields fields, ReaderTexts reader) {
        return fields.select("active", "sales.organisation.field.active", yesNo(reader, true))
                .input("place", "number", "sales.organisation.field.place");
    }

    private static List<FormOptionView> yesNo(ReaderTexts reader, boolean yesFirst) {
        FormOptionView yes = new FormOptionView("true", reader.get("sales.organisation.yes"));
        FormOptionView no = new FormOptionView("false", reader.get("sales.organisation.no"));
        return yesFirst ? List.of(yes, no) : List.of(no, yes);
    }

    private static FormView form(String id, String what, ReaderTexts reader, FormFields fields) {
        return new FormView(
                id,
                reader.get("sales.organisation." + what + ".add"),
                reader.get("sales.organisation." + what + ".edit"),
                reader.get("sales.contact.action.save"),
                reader.get("sales.organisation.remove"),
                reader.get("sales.organisation.remove-warning"),
                fields.all());
    }
}
