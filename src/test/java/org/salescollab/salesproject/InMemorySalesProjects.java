package org.salescollab.salesproject;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.shared.ProjectId;

/** The read model in memory, held to the same contract as the one in the database. */
public final class InMemorySalesProjects implements SalesProjects {

    private final Map<IssueId, SalesProject> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<SalesProject> byIssue(IssueId issue) {
        return Optional.ofNullable(rows.get(issue));
    }

    @Override
    public List<SalesProject> byIssues(Collection<IssueId> issues) {
        return issues.stream()
                .distinct()
                .map(rows::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void put(SalesProject project) {
        rows.merge(
                project.issue(),
                project,
                (stored, reading) -> reading.updated().isBefore(stored.updated()) ? stored : reading);
    }

    @Override
    public void putAll(Collection<SalesProject> readings) {
        readings.forEach(this::put);
    }

    @Override
    public void remove(Collection<IssueId> issues) {
        issues.forEach(rows::remove);
    }

    @Override
    public Set<IssueId> issuesIn(ProjectId project) {
        return rows.values().stream()
                .filter(row -> row.project().equals(project))
                .map(SalesProject::issue)
                .collect(toSet());
    }

    @Override
    public Set<ProjectId> projects() {
        return rows.values().stream().map(SalesProject::project).collect(toSet());
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public void recompute(String currency, String base, @Nullable BigDecimal factor) {
        rows.replaceAll((issue, row) -> {
            Money amount = row.amount();
            return amount == null || !amount.currency().equals(currency) ? row : rebased(row, amount, base, factor);
        });
    }

    private static SalesProject rebased(SalesProject row, Money amount, String base, @Nullable BigDecimal factor) {
        Money rebased = factor == null
                ? null
                : new Money(
                        BigDecimal.valueOf(amount.minor())
                                .multiply(factor)
                                .setScale(0, RoundingMode.HALF_EVEN)
                                .longValueExact(),
                        base);
        return new SalesProject(
                row.issue(),
                row.project(),
                row.issueTypeId(),
                row.stage(),
                row.statusId(),
                row.customer(),
                amount,
                rebased,
                row.probability(),
                row.category(),
                row.expectedClose(),
                row.created(),
                row.ownerKey(),
                row.lastActivity(),
                row.updated(),
                row.template());
    }

    @Override
    public Set<String> currencies() {
        return rows.values().stream()
                .map(SalesProject::amount)
                .filter(Objects::nonNull)
                .map(Money::currency)
                .collect(toSet());
    }
}
