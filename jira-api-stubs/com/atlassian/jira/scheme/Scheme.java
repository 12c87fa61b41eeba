package com.atlassian.jira.scheme;

public class Scheme {
    public Long getId() {
        throw new UnsupportedOperationException("signature only");
    }
    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }
}
