-- The key is project_key || '-' || issue_num. Times are milliseconds since 1970 (UTC); due_date is a plain date.
CREATE TABLE jira_issue (
    id BIGINT PRIMARY KEY,
    project_id BIGINT NOT NULL,
    issue_num BIGINT NOT NULL,
    type_id VARCHAR(60) NOT NULL,
    status_id VARCHAR(60) NOT NULL,
    summary VARCHAR(255) NOT NULL,
    description ${text},
    reporter_key VARCHAR(255),
    creator_key VARCHAR(255),
    assignee_key VARCHAR(255),
    priority_id VARCHAR(60),
    resolution_id VARCHAR(60),
    due_date DATE,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    resolved BIGINT,
    wf_entry_id BIGINT NOT NULL,
    parent_id BIGINT,
    UNIQUE (project_id, issue_num)
);
CREATE INDEX jira_issue_project ON jira_issue (project_id, type_id, status_id);
CREATE INDEX jira_issue_assignee ON jira_issue (assignee_key);
CREATE INDEX jira_issue_reporter ON jira_issue (reporter_key);
CREATE INDEX jira_issue_parent ON jira_issue (parent_id);
CREATE INDEX jira_issue_updated ON jira_issue (updated);
-- Keys that moved issues had before.
CREATE TABLE jira_moved_key (
    old_key VARCHAR(100) PRIMARY KEY,
    issue_id BIGINT NOT NULL
);
CREATE INDEX jira_moved_key_issue ON jira_moved_key (issue_id);
-- Values of custom fields, one row per value; which column is set depends on the field's type:
-- string_value (TYPE_LIMITED_TEXT; selects keep the option id, users their key), number_value (TYPE_DECIMAL),
-- date_value (TYPE_DATE; a local date and time in the server's zone), text_value (TYPE_UNLIMITED_TEXT).
CREATE TABLE jira_cf_value (
    id BIGINT PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    field_id BIGINT NOT NULL,
    parent_key VARCHAR(255),
    string_value VARCHAR(255),
    number_value DECIMAL(25,6),
    date_value TIMESTAMP,
    text_value ${text}
);
CREATE INDEX jira_cf_value_issue ON jira_cf_value (issue_id, field_id);
CREATE INDEX jira_cf_value_string ON jira_cf_value (field_id, string_value);
CREATE INDEX jira_cf_value_number ON jira_cf_value (field_id, number_value);
-- field_id 0 is the system field labels, otherwise a custom field of the labels type.
CREATE TABLE jira_label (
    id BIGINT PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    field_id BIGINT NOT NULL,
    label VARCHAR(255) NOT NULL
);
CREATE INDEX jira_label_issue ON jira_label (issue_id, field_id);
CREATE INDEX jira_label_text ON jira_label (label);
CREATE TABLE jira_comment (
    id BIGINT PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    author_key VARCHAR(255),
    body ${text} NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL
);
CREATE INDEX jira_comment_issue ON jira_comment (issue_id);
CREATE TABLE jira_change_group (
    id BIGINT PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    author_key VARCHAR(255),
    created BIGINT NOT NULL
);
CREATE INDEX jira_change_group_issue ON jira_change_group (issue_id);
-- field_type: jira for system fields, custom for custom fields (field = its name then).
CREATE TABLE jira_change_item (
    id BIGINT PRIMARY KEY,
    group_id BIGINT NOT NULL,
    field_type VARCHAR(20) NOT NULL,
    field VARCHAR(255) NOT NULL,
    old_value ${text},
    old_text ${text},
    new_value ${text},
    new_text ${text}
);
CREATE INDEX jira_change_item_group ON jira_change_item (group_id);
CREATE TABLE jira_link_type (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    outward VARCHAR(255) NOT NULL,
    inward VARCHAR(255) NOT NULL
);
CREATE TABLE jira_link (
    id BIGINT PRIMARY KEY,
    type_id BIGINT NOT NULL,
    source_id BIGINT NOT NULL,
    target_id BIGINT NOT NULL,
    UNIQUE (type_id, source_id, target_id)
);
CREATE INDEX jira_link_target ON jira_link (target_id);
