package org.salescollab.salesproject.jira;

import com.atlassian.jira.util.thread.OffRequestThreadExecutor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.AppPart;
import org.salescollab.salesproject.ReadModel;
import org.salescollab.salesproject.SalesProjects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one background thread of this node that works off noted changes as soon as there are any. What it misses, the
 * scheduled {@link DrainJob} and {@link ReconcileJob} do.
 */
public final class ReadModelUpkeep implements AppPart {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelUpkeep.class);

    private final ReadModel readModel;
    private final SalesProjects projects;
    private final OffRequestThreadExecutor offRequest;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable ExecutorService thread;

    public ReadModelUpkeep(ReadModel readModel, SalesProjects projects, OffRequestThreadExecutor offRequest) {
        this.readModel = readModel;
        this.projects = projects;
        this.offRequest = offRequest;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "sales-collab-read-model");
            made.setDaemon(true);
            return made;
        });
        submit(this::fillIfEmpty);
        wake();
    }

    @Override
    public void stop() {
        ExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    /** Says that a change was noted; many calls before the thread gets to it are one piece of work. */
    public void wake() {
        if (asked.compareAndSet(false, true)) {
            submit(() -> {
                asked.set(false);
                readModel.drain();
            });
        }
    }

    private void fillIfEmpty() {
        if (projects.isEmpty()) {
            readModel.reconcile();
        }
    }

    private void submit(Runnable work) {
        ExecutorService running = thread;
        if (running == null) {
            asked.set(false);
            return;
        }
        try {
            running.execute(() -> attempt(work));
        } catch (RejectedExecutionException e) {
            asked.set(false);
            LOG.debug("The app is stopping; noted changes are worked off after its next start");
        }
    }

    private void attempt(Runnable work) {
        try {
            offRequest.execute(work);
        } catch (RuntimeException e) {
            LOG.warn("The read model could not be brought up to date now; the scheduled job tries again", e);
        }
    }
}
