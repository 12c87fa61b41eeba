package com.atlassian.jira.component;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import org.salescollab.sandbox.mail.Post;

/** What Jira offers to code without injection; of that only what apps can't get otherwise, the queue of mails. */
public class ComponentAccessor {
    public static MailQueue getMailQueue() {
        return Post.office().queue();
    }

    public static MailServerManager getMailServerManager() {
        return Post.office().servers();
    }
}
