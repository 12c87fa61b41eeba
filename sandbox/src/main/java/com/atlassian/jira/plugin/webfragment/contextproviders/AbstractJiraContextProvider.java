package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Base of context providers that ask only for the user and the helper; what they give is laid over the page's context. */
public abstract class AbstractJiraContextProvider implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {
        // Nothing by default.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.putAll(getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper")));
        return all;
    }

    public abstract Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper);
}
