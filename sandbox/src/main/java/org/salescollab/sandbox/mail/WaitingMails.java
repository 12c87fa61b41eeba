package org.salescollab.sandbox.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The queue in memory: what fails is tried again, and after ten times waits among the errors for an administrator. */
final class WaitingMails implements MailQueue {
    static final int MOST_ATTEMPTS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(WaitingMails.class);

    private final Queue<MailQueueItem> waiting = new LinkedBlockingQueue<>();
    private final Queue<MailQueueItem> failed = new LinkedBlockingQueue<>();

    @Override
    public void addItem(MailQueueItem item) {
        waiting.add(item);
    }

    @Override
    public void addErrorItem(MailQueueItem item) {
        failed.add(item);
    }

    @Override
    public synchronized void sendBuffer() {
        for (int left = waiting.size(); left > 0; left--) {
            MailQueueItem item = waiting.poll();
            if (item != null) {
                send(item);
            }
        }
    }

    private void send(MailQueueItem item) {
        try {
            item.send();
        } catch (MailException | RuntimeException e) {
            // An item of an app that breaks must not keep the mails of others back.
            LOG.error("The mail \"{}\" could not be sent, attempt {}", item.getSubject(), item.getSendCount(), e);
            (item.getSendCount() >= MOST_ATTEMPTS ? failed : waiting).add(item);
        }
    }

    @Override
    public int size() {
        return waiting.size();
    }

    @Override
    public int errorSize() {
        return failed.size();
    }

    @Override
    public Queue<MailQueueItem> getQueue() {
        return waiting;
    }

    @Override
    public Queue<MailQueueItem> getErrorQueue() {
        return failed;
    }

    @Override
    public void emptyErrorQueue() {
        failed.clear();
    }

    @Override
    public void resendErrorQueue() {
        waiting.addAll(failed);
        failed.clear();
    }
}
