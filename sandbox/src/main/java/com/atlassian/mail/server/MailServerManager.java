package com.atlassian.mail.server;

/** The servers that an administrator has set up. */
public interface MailServerManager {
    /** Null when there is none. */
    SMTPMailServer getDefaultSMTPMailServer();

    boolean isDefaultSMTPMailServerDefined();
}
