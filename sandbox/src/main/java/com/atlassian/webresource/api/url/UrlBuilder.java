package com.atlassian.webresource.api.url;

/** The address of a web resource in the making. */
public interface UrlBuilder {
    void addToHash(String name, Object value);

    void addToQueryString(String name, String value);
}
