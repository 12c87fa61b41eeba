package org.salescollab.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.shared.Locks;

/**
 * Finds imports whose node has died: twice in a row nobody holds the lock under which imports work, and an import that
 * says it works has not moved.
 */
public final class ImportWatch {

    private final ImportRuns runs;
    private final Locks locks;
    private Map<String, Counts> still = Map.of();

    public ImportWatch(ImportRuns runs, Locks locks) {
        this.runs = runs;
        this.locks = locks;
    }

    public synchronized void look() {
        still = locks.with(ImportWork.LOCK, Duration.ZERO, this::standing).orElse(Map.of());
    }

    private Map<String, Counts> standing() {
        Map<String, Counts> standing = new HashMap<>();
        for (ImportRun run : runs.working()) {
            if (run.counts().equals(still.get(run.key()))) {
                ImportRun.State now = run.state() == ImportRun.State.CHECKING
                        ? ImportRun.State.UPLOADED
                        : ImportRun.State.INTERRUPTED;
                runs.move(run.key(), java.util.Set.of(run.state()), now);
            } else {
                standing.put(run.key(), run.counts());
            }
        }
        return standing;
    }
}
