package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** The server that mails leave by. */
public interface SMTPMailServer extends MailServer {
    /** The address of mails that name no sender. */
    String getDefaultFrom();

    /** What subjects begin with unless a mail wants none. */
    String getPrefix();

    void send(Email email) throws MailException;

    /** Logs a failure in place of throwing it. */
    void quietSend(Email email) throws MailException;
}
