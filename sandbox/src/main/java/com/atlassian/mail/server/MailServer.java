package com.atlassian.mail.server;

/** A server of mails, as far as apps ask for it. */
public interface MailServer {
    String getName();

    String getDescription();

    String getHostname();
}
