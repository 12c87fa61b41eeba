package com.atlassian.mail.queue;

import java.util.Queue;

/** The mails of a node that wait, and those that failed too often; they live in memory only. */
public interface MailQueue {
    void addItem(MailQueueItem item);

    void addErrorItem(MailQueueItem item);

    void sendBuffer();

    int size();

    int errorSize();

    Queue<MailQueueItem> getQueue();

    Queue<MailQueueItem> getErrorQueue();

    void emptyErrorQueue();

    void resendErrorQueue();
}
