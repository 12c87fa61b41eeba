package org.salescollab.platform;

import com.atlassian.jira.util.thread.OffRequestThreadExecutor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Background;

/** The threads of this node for long work, one for each name, prepared for work outside of requests as Jira wants it. */
public final class BackgroundThreads implements Background, AppPart {

    private final OffRequestThreadExecutor offRequest;
    private volatile @Nullable Map<String, ExecutorService> threads;

    public BackgroundThreads(OffRequestThreadExecutor offRequest) {
        this.offRequest = offRequest;
    }

    @Override
    public void start() {
        threads = new ConcurrentHashMap<>();
    }

    @Override
    public void stop() {
        Map<String, ExecutorService> running = threads;
        threads = null;
        if (running != null) {
            running.values().forEach(ExecutorService::shutdownNow);
        }
    }

    @Override
    public void run(String name, Runnable work) {
        Map<String, ExecutorService> running = threads;
        if (running == null) {
            throw new NotReady();
        }
        running.computeIfAbsent(name, BackgroundThreads::thread).execute(() -> offRequest.execute(work));
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "sales-collab-" + name);
            made.setDaemon(true);
            return made;
        });
    }
}
