package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;

/** The field that is exported, for whose language, and the heading that Jira would give it. */
public interface CustomFieldExportContext {
    CustomField getCustomField();

    I18nHelper getI18nHelper();

    String getDefaultColumnHeader();
}
