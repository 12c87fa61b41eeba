package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import java.util.Map;

/** A condition that is a yes or no under one name in the address. */
public abstract class AbstractBooleanUrlReadingCondition implements UrlReadingCondition {
    protected static final String TRUE = String.valueOf(true);

    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // Without parameters there is nothing to read.
    }

    @Override
    public void addToUrl(UrlBuilder url) {
        if (isConditionTrue()) {
            url.addToQueryString(queryKey(), TRUE);
        }
    }

    @Override
    public boolean shouldDisplay(QueryParams params) {
        return Boolean.parseBoolean(params.get(queryKey()));
    }
}
