package com.atlassian.jira.plugin.customfield;

import com.atlassian.jira.util.I18nHelper;

/** The descriptor of a custom field type, as the type itself sees it. */
public interface CustomFieldTypeModuleDescriptor {
    String getCompleteKey();

    String getName();

    String getDescription();

    I18nHelper getI18nBean();
}
