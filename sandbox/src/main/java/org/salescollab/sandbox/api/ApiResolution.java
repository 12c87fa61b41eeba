package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.util.I18nHelper;
import org.salescollab.sandbox.model.NamedConstant;

/** A resolution as apps see one. */
record ApiResolution(NamedConstant info) implements Resolution {
    @Override
    public String getId() {
        return info.id();
    }

    @Override
    public String getName() {
        return info.name();
    }

    @Override
    public String getDescription() {
        return info.description();
    }

    @Override
    public String getNameTranslation() {
        return info.name();
    }

    @Override
    public String getNameTranslation(String locale) {
        return info.name();
    }

    @Override
    public String getNameTranslation(I18nHelper helper) {
        return info.name();
    }

    @Override
    public int compareTo(Object other) {
        return info.name().compareTo(((IssueConstant) other).getName());
    }
}
