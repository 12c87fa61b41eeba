package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.export.FieldExportPart;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;

/** Asks a custom field's type what an export writes for it. */
public final class FieldExports {
    private final JiraViews views;

    public FieldExports(JiraViews views) {
        this.views = views;
    }

    private record Context(CustomField getCustomField, I18nHelper getI18nHelper, String getDefaultColumnHeader)
            implements CustomFieldExportContext {}

    /** Values by heading; nothing where the type is none that Jira's exports know. */
    public Map<String, List<String>> of(FieldInfo info, IssueInfo issue, String heading) {
        ApiCustomField field = views.customField(info).orElseThrow();
        if (!(field.getCustomFieldType() instanceof ExportableCustomFieldType type)) {
            return Map.of();
        }
        I18nHelper i18n = field.getCustomFieldType().getDescriptor().getI18nBean();
        FieldExportParts parts = type.getRepresentationFromIssue(views.issue(issue), new Context(field, i18n, heading));
        Refusal.when(parts == null, info.typeKey() + ": Jira rule: a field type that can be exported gives its parts");
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (FieldExportPart part : parts.getParts()) {
            values.put(part.getItemLabel(), part.getValues().toList());
        }
        return values;
    }
}
