package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import java.util.Comparator;

/** One issue type's screen scheme; without a type it is the default entry. */
final class ApiTypeScreenEntity implements IssueTypeScreenSchemeEntity {
    private ApiTypeScreenScheme owner;
    private String typeId;
    private FieldScreenScheme screenScheme;

    void belongsTo(ApiTypeScreenScheme scheme) {
        owner = scheme;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return screenScheme;
    }

    @Override
    public String getIssueTypeId() {
        return typeId;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme value) {
        screenScheme = value;
    }

    @Override
    public void setIssueTypeId(String value) {
        typeId = value;
    }

    @Override
    public void store() {
        if (owner != null) {
            owner.storeIfKnown();
        }
    }

    @Override
    public int compareTo(Object other) {
        return Comparator.nullsFirst(Comparator.<String>naturalOrder())
                .compare(typeId, ((ApiTypeScreenEntity) other).typeId);
    }
}
