package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** The read model: one row per sales project, rebuilt from the issues at any time. */
public interface SalesProjects {

    Optional<SalesProject> byIssue(IssueId issue);

    List<SalesProject> byIssues(Collection<IssueId> issues);

    /** Stores a reading unless a newer one of the same issue is stored already. */
    void put(SalesProject project);

    /** Stores readings of different issues like {@link #put}, in a number of statements that doesn't grow with theirs. */
    void putAll(Collection<SalesProject> readings);

    void remove(Collection<IssueId> issues);

    Set<IssueId> issuesIn(ProjectId project);

    /** The projects that have rows. */
    Set<ProjectId> projects();

    boolean isEmpty();

    /**
     * Recomputes the base amounts of one currency in one statement.
     *
     * @param factor see {@link Exchange#factor}; null when the currency has no rate any more
     */
    void recompute(String currency, String base, @Nullable BigDecimal factor);

    /** The currencies that amounts are in. */
    Set<String> currencies();
}
