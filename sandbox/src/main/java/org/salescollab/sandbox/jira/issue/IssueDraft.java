package org.salescollab.sandbox.jira.issue;

import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;

/**
 * Checked new values of an issue; nothing of it is written yet.
 *
 * @param before the stored issue, or one with id 0 that is being created
 * @param after with the new system fields
 * @param custom new custom field values by field id, in the order of the screen; null empties a field
 */
record IssueDraft(IssueInfo before, IssueInfo after, Map<Long, Object> custom) {
    boolean creates() {
        return before.id() == 0;
    }
}
