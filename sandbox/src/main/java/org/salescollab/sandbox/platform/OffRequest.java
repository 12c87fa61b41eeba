package org.salescollab.sandbox.platform;

import com.atlassian.jira.util.thread.OffRequestThreadExecutor;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.User;

/** Runs work of a thread that no request owns: as nobody, and with a clean thread afterwards. */
public final class OffRequest implements OffRequestThreadExecutor {
    @Override
    public void execute(Runnable work) {
        User before = CurrentUser.get();
        CurrentUser.set(null);
        try {
            work.run();
        } finally {
            CurrentUser.set(before);
        }
    }
}
