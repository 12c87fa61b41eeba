package com.atlassian.plugin.web.api.model;

public interface WebPanel {
    String getHtml(java.util.Map<String, Object> a);

    void writeHtml(java.io.Writer a, java.util.Map<String, Object> b) throws java.io.IOException;
}
