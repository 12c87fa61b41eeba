package org.salescollab.sandbox.mail;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The node's queue of mails with the folder they go to; Jira's queue is emptied every minute, this one every second. */
public final class Post implements AutoCloseable {
    private static final long INTERVAL_MILLIS = 1000;
    private static volatile Post office;

    private final MailFolder folder;
    private final WaitingMails queue = new WaitingMails();
    private final ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "mail-queue");
        thread.setDaemon(true);
        return thread;
    });

    private Post(Path folder) {
        this.folder = new MailFolder(folder);
        postman.scheduleWithFixedDelay(queue::sendBuffer, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Opens the post of this node; Jira's static accessors find it. */
    public static Post open(Path folder) {
        office = new Post(folder);
        return office;
    }

    public static Post office() {
        Post open = office;
        if (open == null) {
            throw new IllegalStateException("Mails can be sent while the sandbox runs");
        }
        return open;
    }

    public MailQueue queue() {
        return queue;
    }

    public MailFolder folder() {
        return folder;
    }

    public MailServerManager servers() {
        return new MailServerManager() {
            @Override
            public SMTPMailServer getDefaultSMTPMailServer() {
                return folder;
            }

            @Override
            public boolean isDefaultSMTPMailServerDefined() {
                return true;
            }
        };
    }

    /** What waits is sent first: a mail that was queued is not lost by an orderly stop. */
    @Override
    public void close() {
        postman.shutdownNow();
        queue.sendBuffer();
    }
}
