package org.salescollab.bench.data;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.IssueFacts;
import org.salescollab.salesproject.Reading;
import org.salescollab.salesproject.RecordedSite;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.SalesStatus;
import org.salescollab.salesproject.SiteSamples;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** Issues of a hundred Jira projects: all stages, four currencies (one without a rate), two years of closing dates. */
public final class GeneratedProjects {

    public static final int JIRA_PROJECTS = 100;

    /** The first closing day; the last is two years later. */
    public static final LocalDate FIRST_CLOSE = LocalDate.of(2026, 1, 1);

    private static final long FIRST_PROJECT = 10_000;
    private static final int CLOSING_DAYS = 730;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> CURRENCIES = List.of("CNY", "CNY", "CNY", "EUR", "EUR", "USD", "USD", "BRL");

    private final long seed;
    private final RecordedSite site = SiteSamples.site(jiraProjects());
    private final Reading reading = new Reading(site, SalesProjectSamples.DEMO_RATES, TemplateRef::first);

    public GeneratedProjects(long seed) {
        this.seed = seed;
    }

    public static Set<ProjectId> jiraProjects() {
        return LongStream.range(FIRST_PROJECT, FIRST_PROJECT + JIRA_PROJECTS)
                .mapToObj(ProjectId::new)
                .collect(toSet());
    }

    /** The set-up under which the issues are read. */
    public RecordedSite site() {
        return site;
    }

    /** The rates under which amounts are converted. */
    public Reading reading() {
        return reading;
    }

    public IssueFacts facts(long issue) {
        Draw draw = new Draw(seed, issue);
        boolean priced = draw.percent(95);
        Instant created = START.plusSeconds(draw.below(200 * 24 * 3600));
        return new IssueFacts(
                new IssueId(issue),
                new ProjectId(FIRST_PROJECT + issue % JIRA_PROJECTS),
                SalesProjectSamples.TYPE,
                "st-" + draw.one(List.of(SalesStatus.values())).name(),
                "CUST-" + (1 + draw.below(100_000)),
                priced ? BigDecimal.valueOf(1_000 + draw.below(20_000_000)) : null,
                priced ? draw.one(CURRENCIES) : null,
                draw.percent(20) ? BigDecimal.valueOf(draw.below(101)) : null,
                null,
                close(draw),
                draw.one(GeneratedCustomers.owners()),
                null,
                created,
                created.plusSeconds(draw.below(100 * 24 * 3600)));
    }

    private static @Nullable LocalDate close(Draw draw) {
        return draw.percent(90) ? FIRST_CLOSE.plusDays(draw.below(CLOSING_DAYS)) : null;
    }

    /** The issue as the read model has it after its first reading. */
    public SalesProject project(long issue) {
        return reading.of(facts(issue), null);
    }
}
