package org.salescollab.platform.jira;

import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import java.util.List;
import org.salescollab.shared.FormulaGuard;

/** What Jira writes of references into its exports: what the reader sees, and nothing that a spreadsheet takes for a formula. */
public final class ExportedNames {

    private ExportedNames() {}

    public static FieldExportParts of(List<ChosenView> shown, CustomFieldExportContext context) {
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                context.getCustomField().getId(),
                context.getDefaultColumnHeader(),
                shown.stream().map(view -> FormulaGuard.guard(view.name())));
    }
}
