package org.salescollab.sandbox.apps;

import com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition;

/** Holds while a system property says so. */
public class SwitchedOn extends AbstractBooleanUrlReadingCondition {
    public static final String PROPERTY = "sandbox.test.switch";

    @Override
    protected boolean isConditionTrue() {
        return Boolean.getBoolean(PROPERTY);
    }

    @Override
    protected String queryKey() {
        return "switched";
    }
}
