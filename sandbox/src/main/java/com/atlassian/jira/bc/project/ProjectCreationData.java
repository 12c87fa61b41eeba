package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** What a new project is to be. */
public class ProjectCreationData {
    private final Builder data;

    private ProjectCreationData(Builder data) {
        this.data = data;
    }

    public String getName() {
        return data.name;
    }

    public String getKey() {
        return data.key;
    }

    public String getDescription() {
        return data.description;
    }

    public ApplicationUser getLead() {
        return data.lead;
    }

    public ProjectTypeKey getProjectTypeKey() {
        return data.type;
    }

    /** Collects the data. */
    public static class Builder {
        private String name;
        private String key;
        private String description = "";
        private ApplicationUser lead;
        private ProjectTypeKey type;

        public Builder() {}

        public Builder withName(String value) {
            name = value;
            return this;
        }

        public Builder withKey(String value) {
            key = value;
            return this;
        }

        public Builder withDescription(String value) {
            description = value;
            return this;
        }

        public Builder withLead(ApplicationUser value) {
            lead = value;
            return this;
        }

        public Builder withType(ProjectTypeKey value) {
            type = value;
            return this;
        }

        public Builder withType(String value) {
            return withType(new ProjectTypeKey(value));
        }

        public ProjectCreationData build() {
            return new ProjectCreationData(this);
        }
    }
}
