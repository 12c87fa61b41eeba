package org.salescollab.sandbox.jira.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;

/** Makes checked drafts from form parameters; a wrong field refuses the whole operation with all errors at once. */
final class FieldPlanning {
    private final SystemFieldRules systemFields;
    private final CustomFieldRules customFields;

    FieldPlanning(IssueDesk desk, CustomFieldRules customFields) {
        this.systemFields = new SystemFieldRules(desk);
        this.customFields = customFields;
    }

    IssueDraft draft(FieldAsking asking, List<FieldInfo> onScreen) {
        List<String> messages = new ArrayList<>();
        List<String> system = onScreen.stream()
                .filter(field -> !field.custom())
                .map(FieldInfo::id)
                .toList();
        IssueInfo after = systemFields.apply(asking, system);
        Map<Long, Object> custom = customFields.apply(asking, onScreen, messages);
        if (!asking.errors().isEmpty() || !messages.isEmpty()) {
            throw IssueRefused.input(asking.errors(), messages);
        }
        return new IssueDraft(asking.issue(), after, custom);
    }
}
