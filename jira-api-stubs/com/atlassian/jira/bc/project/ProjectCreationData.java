package com.atlassian.jira.bc.project;

public class ProjectCreationData {
    ProjectCreationData() {}

    public static class Builder {
        public Builder() {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.project.ProjectCreationData build() {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withDescription(String a) {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withKey(String a) {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withLead(com.atlassian.jira.user.ApplicationUser a) {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withName(String a) {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withType(com.atlassian.jira.project.type.ProjectTypeKey a) {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withType(String a) {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
