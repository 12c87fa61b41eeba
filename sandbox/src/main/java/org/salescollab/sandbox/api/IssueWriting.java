package org.salescollab.sandbox.api;

import org.salescollab.sandbox.model.User;

/** Writes what an app has set on an issue. */
public interface IssueWriting {

    /**
     * Stores changed custom fields with one entry in the history; nobody's rights are asked.
     *
     * @param eventTypeId what listeners are told; null for nothing
     */
    void write(User actor, ApiIssue changed, Long eventTypeId, boolean sendMail);
}
