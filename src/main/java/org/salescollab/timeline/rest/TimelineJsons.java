package org.salescollab.timeline.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.IssueRef;
import org.salescollab.access.People;
import org.salescollab.access.VisibleIssues;
import org.salescollab.organisation.DepartmentDef;
import org.salescollab.organisation.Organisation;
import org.salescollab.platform.Texts;
import org.salescollab.platform.rest.IssueJson;
import org.salescollab.platform.rest.UserJson;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.TypedFields;
import org.salescollab.shared.UserRef;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineFilter;
import org.salescollab.timeline.TimelineKind;
import org.salescollab.timeline.TimelinePage;
import org.salescollab.timeline.TimelineTexts;

/** Reads filters of timelines and shapes their pages into the JSON of answers. */
public final class TimelineJsons {

    private static final int LONGEST_NAME = 255;

    private final People people;
    private final VisibleIssues issues;
    private final Organisation organisation;
    private final Texts texts;

    public TimelineJsons(People people, VisibleIssues issues, Organisation organisation, Texts texts) {
        this.people = people;
        this.issues = issues;
        this.organisation = organisation;
        this.texts = texts;
    }

    /** A filter as it was sent. */
    record Asked(
            List<String> kinds,
            @Nullable String department,
            @Nullable String by,
            @Nullable String from,
            @Nullable String to) {}

    /** Also those that are switched off, since their past goes on to be found. */
    private List<Department> departments() {
        return organisation.chart().departments().kept().stream()
                .map(DepartmentDef::department)
                .toList();
    }

    TimelineFilter filter(Asked asked) {
        TypedFields fields = new TypedFields();
        Set<TimelineKind> kinds = EnumSet.noneOf(TimelineKind.class);
        asked.kinds().stream()
                .map(kind -> fields.code(TimelineKind.class, "kind", kind))
                .filter(Objects::nonNull)
                .forEach(kinds::add);
        String name = fields.text("by", asked.by(), LONGEST_NAME);
        String by = name == null ? null : people.byName(name).map(UserRef::key).orElse(null);
        if (name != null && by == null) {
            fields.problems().add("by", "sales.customer.error.owner");
        }
        TimelineFilter filter = new TimelineFilter(
                kinds,
                fields.department("department", asked.department(), departments()),
                by,
                fields.day("from", asked.from()),
                fields.day("to", asked.to()));
        fields.problems().throwIfAny();
        return filter;
    }

    TimelinePageJson page(Actor actor, TimelinePage page) {
        Map<String, UserRef> users = people.byKeys(
                page.entries().stream().map(TimelineEntry::by).distinct().toList());
        Map<IssueId, IssueRef> seen = issues.byIds(
                actor,
                page.entries().stream()
                        .map(TimelineEntry::issue)
                        .filter(Objects::nonNull)
                        .toList());
        return new TimelinePageJson(
                page.entries().stream()
                        .map(entry -> json(entry, users, seen, actor.locale()))
                        .toList(),
                page.next());
    }

    private TimelineEntryJson json(
            TimelineEntry entry, Map<String, UserRef> users, Map<IssueId, IssueRef> seen, Locale locale) {
        UserRef by = users.getOrDefault(entry.by(), new UserRef(entry.by(), entry.by(), entry.by(), false));
        return new TimelineEntryJson(
                entry.ref(),
                entry.at().toString(),
                entry.kind().name(),
                entry.what(),
                texts.text(locale, TimelineTexts.title(entry)),
                entry.department() == null ? null : entry.department().code(),
                entry.isByNobody() ? null : UserJson.of(by),
                TimelineTexts.said(message -> texts.text(locale, message), locale, entry),
                entry.issue() == null ? null : IssueJson.of(seen.get(entry.issue())));
    }
}
