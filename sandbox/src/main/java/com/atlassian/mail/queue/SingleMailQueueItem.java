package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.server.SMTPMailServer;

/** One mail in the queue; without a server it goes nowhere, and nobody is told. */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    public Email getEmail() {
        return email;
    }

    @Override
    public void send() throws MailException {
        incrementSendCount();
        SMTPMailServer server = MailFactory.getServerManager().getDefaultSMTPMailServer();
        if (server != null) {
            server.send(email);
        }
    }
}
