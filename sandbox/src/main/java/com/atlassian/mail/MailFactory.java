package com.atlassian.mail;

import com.atlassian.mail.server.MailServerManager;
import org.salescollab.sandbox.mail.Post;

/** Where mails find the server that sends them. */
public class MailFactory {
    public static MailServerManager getServerManager() {
        return Post.office().servers();
    }
}
