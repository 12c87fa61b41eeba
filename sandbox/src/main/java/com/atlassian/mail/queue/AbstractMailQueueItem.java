package com.atlassian.mail.queue;

import java.util.Date;

/** What items have in common: a subject, when they were queued, and how often sending was tried. */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    private final Date dateQueued = new Date();
    private String subject;
    private int timesSent;

    protected AbstractMailQueueItem() {}

    protected AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public Date getDateQueued() {
        return new Date(dateQueued.getTime());
    }

    @Override
    public int getSendCount() {
        return timesSent;
    }

    @Override
    public boolean hasError() {
        return timesSent > 0;
    }

    protected void incrementSendCount() {
        timesSent++;
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return dateQueued.compareTo(other.getDateQueued());
    }
}
