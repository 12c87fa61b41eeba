package com.atlassian.jira.project.type;

/** business, software, ... */
public class ProjectTypeKey {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey that && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
