package com.atlassian.jira.project.template.hook;

/** Where to go after a blueprint's hook has configured the project. */
public class ConfigureResponse {
    private String redirect;

    private ConfigureResponse() {}

    public static ConfigureResponse create() {
        return new ConfigureResponse();
    }

    public ConfigureResponse setRedirect(String path) {
        this.redirect = path;
        return this;
    }

    public String getRedirect() {
        return redirect;
    }
}
