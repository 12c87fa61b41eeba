package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import java.util.Map;

/** Decides on a web resource while the page is made, writes that into the address, and reads it back when it is fetched. */
public interface UrlReadingCondition {
    void init(Map<String, String> params) throws PluginParseException;

    void addToUrl(UrlBuilder url);

    boolean shouldDisplay(QueryParams params);
}
