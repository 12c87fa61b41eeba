package org.salescollab.timeline.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.access.IssueRef;
import org.salescollab.access.People;
import org.salescollab.access.VisibleIssues;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.Organisation;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.FormFields;
import org.salescollab.platform.web.FormOptionView;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.UserRef;
import org.salescollab.timeline.CustomerTimeline;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineFilter;
import org.salescollab.timeline.TimelineKind;
import org.salescollab.timeline.TimelinePage;
import org.salescollab.timeline.TimelineTexts;

/** The timeline on a customer's page: its beginning, complete at first paint; the script filters and goes on. */
public final class TimelineSection implements PageSection {

    private static final int SHOWN = 20;

    private final String name;
    private final Set<TimelineKind> shown;
    private final CustomerTimeline timeline;
    private final People people;
    private final VisibleIssues issues;
    private final AccessGate gate;
    private final Organisation organisation;
    private final Texts texts;

    /** {@code shown} are the kinds of entries that it begins with; none means all. */
    public TimelineSection(
            String name,
            Set<TimelineKind> shown,
            CustomerTimeline timeline,
            People people,
            VisibleIssues issues,
            AccessGate gate,
            Organisation organisation,
            Texts texts) {
        this.name = name;
        this.shown = Set.copyOf(shown);
        this.timeline = timeline;
        this.people = people;
        this.issues = issues;
        this.gate = gate;
        this.organisation = organisation;
        this.texts = texts;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> webResources() {
        return List.of("org.salescollab.jira:sales-timeline");
    }

    @Override
    public TimelineView view(Actor actor, String subject) {
        CustomerKey customer =
                CustomerKey.parse(subject).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        if (!gate.mayReadCustomers(actor)) {
            return TimelineView.hidden();
        }
        TimelineFilter filter = new TimelineFilter(shown, null, null, null, null);
        TimelinePage page = timeline.page(actor, customer, filter, SHOWN, null);
        ReaderTexts reader = texts.of(actor.locale());
        return new TimelineView(
                true,
                customer.value(),
                shown.stream().map(TimelineKind::name).findFirst().orElse(""),
                lines(actor, page.entries(), reader),
                Objects.requireNonNullElse(page.next(), ""),
                Arrays.stream(TimelineKind.values())
                        .map(kind -> new FormOptionView(kind.name(), reader.get(kind.i18nKey())))
                        .toList(),
                FormFields.options(
                        Chart.choices(organisation.chart().departments().kept(), actor.locale())));
    }

    private List<TimelineLineView> lines(Actor actor, List<TimelineEntry> entries, ReaderTexts reader) {
        Map<String, UserRef> users =
                people.byKeys(entries.stream().map(TimelineEntry::by).distinct().toList());
        Map<IssueId, IssueRef> seen = issues.byIds(
                actor,
                entries.stream()
                        .map(TimelineEntry::issue)
                        .filter(Objects::nonNull)
                        .toList());
        return entries.stream()
                .map(entry -> line(entry, actor, users, seen, reader))
                .toList();
    }

    private TimelineLineView line(
            TimelineEntry entry,
            Actor actor,
            Map<String, UserRef> users,
            Map<IssueId, IssueRef> seen,
            ReaderTexts reader) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(actor.locale());
        IssueRef issue = entry.issue() == null ? null : seen.get(entry.issue());
        return new TimelineLineView(
                reader.get(entry.kind().i18nKey()),
                texts.text(actor.locale(), TimelineTexts.title(entry)),
                entry.at().atZone(actor.zone()).format(format),
                entry.at().toString(),
                organisation.chart().name(entry.department(), actor.locale()),
                by(entry, users),
                TimelineTexts.said(message -> texts.text(actor.locale(), message), actor.locale(), entry),
                issue == null ? "" : issue.key());
    }

    private static String by(TimelineEntry entry, Map<String, UserRef> users) {
        UserRef by = users.get(entry.by());
        return by != null ? by.displayName() : entry.isByNobody() ? "" : entry.by();
    }
}
