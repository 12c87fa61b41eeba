package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import java.util.ArrayList;
import java.util.Collection;

/** The top options of a configuration in order. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class ApiOptions extends ArrayList implements Options {
    private static final long serialVersionUID = 1L;

    ApiOptions(Collection<Option> options) {
        super(options);
    }
}
