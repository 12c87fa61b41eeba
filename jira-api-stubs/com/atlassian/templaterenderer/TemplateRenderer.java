package com.atlassian.templaterenderer;

public interface TemplateRenderer {
    void render(String a, java.io.Writer b) throws java.io.IOException;
    void render(String a, java.util.Map<String, Object> b, java.io.Writer c) throws java.io.IOException;
}
