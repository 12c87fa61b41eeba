package org.salescollab.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.salescollab.shared.Background;
import org.salescollab.shared.Locks;

/**
 * Finds imports whose node has died: twice in a row nobody holds the lock under which imports work, and an import that
 * says it works has not moved. What must be written as a whole or not at all is taken back, and an undo goes on.
 */
public final class ImportWatch {

    private final ImportRuns runs;
    private final ImportWork work;
    private final Background background;
    private final Locks locks;
    private Map<String, Counts> still = Map.of();

    public ImportWatch(ImportRuns runs, ImportWork work, Background background, Locks locks) {
        this.runs = runs;
        this.work = work;
        this.background = background;
        this.locks = locks;
    }

    /** One statement while nothing works. */
    public synchronized void look() {
        List<ImportRun> working = runs.working();
        still = working.isEmpty()
                ? Map.of()
                : locks.with(ImportWork.LOCK, Duration.ZERO, this::standing).orElse(Map.of());
    }

    private Map<String, Counts> standing() {
        Map<String, Counts> standing = new HashMap<>();
        for (ImportRun run : runs.working()) {
            if (run.counts().equals(still.get(run.key()))) {
                pickUp(run);
            } else {
                standing.put(run.key(), run.counts());
            }
        }
        return standing;
    }

    private void pickUp(ImportRun run) {
        switch (run.state()) {
            case CHECKING -> move(run, ImportRun.State.UPLOADED);
            // Who asked for it is not known any more.
            case UNDOING -> goOn(run, now -> work.undo(now, now.owner()));
            default -> {
                if (!run.isAllOrNothing()) {
                    move(run, ImportRun.State.INTERRUPTED);
                } else if (move(run, ImportRun.State.UNDOING)) {
                    runs.byKey(run.key()).ifPresent(now -> goOn(now, work::takeBack));
                }
            }
        }
    }

    private boolean move(ImportRun run, ImportRun.State to) {
        return runs.move(run.key(), Set.of(run.state()), to);
    }

    private void goOn(ImportRun run, Consumer<ImportRun> job) {
        background.run("import", () -> work.alone(run, job));
    }
}
