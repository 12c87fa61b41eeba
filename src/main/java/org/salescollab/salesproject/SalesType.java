package org.salescollab.salesproject;

import java.util.Locale;

/** The issue types of selling; all but the sales project itself are sub-tasks of one. */
public enum SalesType {
    SALES_PROJECT,
    CUSTOMER_NEED,
    REQUIREMENT_CHANGE,
    COLLABORATION_TASK,
    RISK,
    STAGE_REVIEW;

    public boolean isSubTask() {
        return this != SALES_PROJECT;
    }

    public String i18nKey() {
        return "sales.type." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
