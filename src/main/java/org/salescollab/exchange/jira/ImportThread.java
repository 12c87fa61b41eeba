package org.salescollab.exchange.jira;

import com.atlassian.jira.util.thread.OffRequestThreadExecutor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.salescollab.exchange.Background;
import org.salescollab.platform.AppPart;
import org.salescollab.platform.NotReady;

/** The one thread of this node that imports run on, prepared for work outside of requests as Jira wants it. */
public final class ImportThread implements Background, AppPart {

    private final OffRequestThreadExecutor offRequest;
    private volatile @Nullable ExecutorService thread;

    public ImportThread(OffRequestThreadExecutor offRequest) {
        this.offRequest = offRequest;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "sales-collab-import");
            made.setDaemon(true);
            return made;
        });
    }

    @Override
    public void stop() {
        ExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public void run(Runnable work) {
        ExecutorService running = thread;
        if (running == null) {
            throw new NotReady();
        }
        running.execute(() -> offRequest.execute(work));
    }
}
