package org.salescollab.sandbox.web;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;

/**
 * An issue form in the making: where, of which issue (null on create), what was sent and what was wrong with it.
 *
 * @param dialog whether it is one of Jira's quick dialogs, which write the labels of fields themselves
 */
record FieldForm(
        long projectId,
        String typeId,
        IssueInfo issue,
        Map<String, List<String>> sent,
        Map<String, String> errors,
        boolean dialog) {

    boolean isShownAgain() {
        return !sent.isEmpty();
    }

    List<String> sent(String fieldId) {
        return sent.getOrDefault(fieldId, List.of());
    }
}
