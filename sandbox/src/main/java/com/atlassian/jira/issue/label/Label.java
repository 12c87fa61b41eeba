package com.atlassian.jira.issue.label;

import java.util.Objects;

/** One label of an issue, either Jira's own or of a custom field. */
public class Label {
    private final Long id;
    private final Long issue;
    private final Long customField;
    private final String label;

    public Label(Long id, Long issue, String label) {
        this(id, issue, null, label);
    }

    public Label(Long id, Long issue, Long customField, String label) {
        this.id = id;
        this.issue = issue;
        this.customField = customField;
        this.label = Objects.requireNonNull(label, "label");
    }

    public Long getId() {
        return id;
    }

    public Long getIssue() {
        return issue;
    }

    public Long getCustomFieldId() {
        return customField;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that
                && Objects.equals(issue, that.issue)
                && Objects.equals(customField, that.customField)
                && label.equals(that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issue, customField, label);
    }

    @Override
    public String toString() {
        return label;
    }
}
