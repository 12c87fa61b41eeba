package com.atlassian.webresource.api;

/** The query of a web resource's address. */
public interface QueryParams {
    String get(String name);
}
