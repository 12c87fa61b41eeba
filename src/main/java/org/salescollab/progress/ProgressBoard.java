package org.salescollab.progress;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.salescollab.access.AccessGate;
import org.salescollab.salesproject.FxRates;
import org.salescollab.salesproject.SalesFields;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.ProjectId;

/**
 * The numbers of the progress gadget: one grouped statement over the projects that the reader may browse. A project that
 * the filter names and the reader may not see counts like one that doesn't exist.
 */
public final class ProgressBoard {

    private final AccessGate gate;
    private final SalesFields fields;
    private final ProgressCounters counters;
    private final FxRates rates;
    private final ProjectNames names;
    private final Clock clock;

    public ProgressBoard(
            AccessGate gate,
            SalesFields fields,
            ProgressCounters counters,
            FxRates rates,
            ProjectNames names,
            Clock clock) {
        this.gate = gate;
        this.fields = fields;
        this.counters = counters;
        this.rates = rates;
        this.names = names;
        this.clock = clock;
    }

    /** {@code filter} names projects; the empty set is all of them. */
    public Progress progress(Actor actor, Set<ProjectId> filter, Period period) {
        Set<ProjectId> projects = visible(actor);
        if (!filter.isEmpty()) {
            projects.retainAll(filter);
        }
        DateRange range = period.range(LocalDate.ofInstant(clock.instant(), actor.zone()));
        Map<Stage, StageSum> sums = counters.byStage(projects, range).stream()
                .collect(toMap(StageSum::stage, Function.identity(), StageSum::plus));
        return new Progress(rates.base(), projects, range, inOrder(sums), open(sums), clock.instant());
    }

    /** The projects a reader can choose from. */
    public List<ProjectNames.Named> projects(Actor actor) {
        return names.of(visible(actor));
    }

    private Set<ProjectId> visible(Actor actor) {
        Set<ProjectId> projects = new HashSet<>(gate.browsableProjects(actor));
        projects.retainAll(fields.projects());
        return projects;
    }

    /** Projects in a status that no stage claims are shown, but only when there are any. */
    private static List<StageSum> inOrder(Map<Stage, StageSum> sums) {
        List<StageSum> ordered = new ArrayList<>();
        Stage.DEFAULTS.forEach(stage -> ordered.add(sums.getOrDefault(stage, StageSum.nothing(stage))));
        if (sums.containsKey(Stage.UNMAPPED)) {
            ordered.add(sums.get(Stage.UNMAPPED));
        }
        return ordered;
    }

    private static StageSum open(Map<Stage, StageSum> sums) {
        return sums.values().stream()
                .filter(sum -> sum.stage().isOpen())
                .reduce(StageSum.nothing(Stage.UNMAPPED), StageSum::plus);
    }
}
