package org.salescollab.stage.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.SalesFields;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.StageMap;
import org.salescollab.stage.GateFields;

/** Reads an issue in the middle of a transition: with what is typed on its screen, and still in the status it leaves. */
public final class SalesFacts {

    private final CustomFieldManager customFields;
    private final SalesFields fields;
    private final StageMap stages;

    public SalesFacts(CustomFieldManager customFields, SalesFields fields, StageMap stages) {
        this.customFields = customFields;
        this.fields = fields;
        this.stages = stages;
    }

    /** The stage that an issue leaves, and what its fields hold. */
    public record Leaving(Stage left, GateFields fields) {}

    /** Empty for an issue that is no sales project: it has no gates. */
    public Optional<Leaving> of(Issue issue) {
        return fields.isSalesProject(issue.getIssueTypeId())
                ? Optional.of(new Leaving(
                        stages.stageOf(issue.getStatusId()).orElse(Stage.UNMAPPED),
                        GateFields.of(
                                value(issue, SalesField.CUSTOMER),
                                number(value(issue, SalesField.AMOUNT)),
                                value(issue, SalesField.EXPECTED_CLOSE))))
                : Optional.empty();
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof Number number ? BigDecimal.valueOf(number.doubleValue()) : null;
    }

    private @Nullable Object value(Issue issue, SalesField field) {
        CustomField customField =
                fields.fieldId(field).map(customFields::getCustomFieldObject).orElse(null);
        return customField == null ? null : issue.getCustomFieldValue(customField);
    }
}
