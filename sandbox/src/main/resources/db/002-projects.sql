CREATE TABLE jira_permission_scheme (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description ${text}
);
-- holder_type: group (holder = its name), lead (the project's lead), anyone (also anonymous).
CREATE TABLE jira_permission_grant (
    id BIGINT PRIMARY KEY,
    scheme_id BIGINT NOT NULL,
    permission VARCHAR(60) NOT NULL,
    holder_type VARCHAR(20) NOT NULL,
    holder VARCHAR(255) NOT NULL
);
CREATE INDEX jira_permission_grant_scheme ON jira_permission_grant (scheme_id, permission);
-- workflow_scheme_id and screen_scheme_id are null for Jira's default scheme; issue_counter is the last number given.
CREATE TABLE jira_project (
    id BIGINT PRIMARY KEY,
    project_key VARCHAR(60) NOT NULL UNIQUE,
    name VARCHAR(80) NOT NULL,
    lower_name VARCHAR(80) NOT NULL UNIQUE,
    description ${text},
    lead_key VARCHAR(255),
    type_key VARCHAR(60) NOT NULL,
    issue_counter BIGINT NOT NULL,
    permission_scheme_id BIGINT NOT NULL,
    workflow_scheme_id BIGINT,
    screen_scheme_id BIGINT
);
-- Every key a project has or had.
CREATE TABLE jira_project_key (
    project_key VARCHAR(60) PRIMARY KEY,
    project_id BIGINT NOT NULL
);
CREATE TABLE jira_issue_type (
    id VARCHAR(60) PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    lower_name VARCHAR(60) NOT NULL UNIQUE,
    description ${text},
    sub_task BOOLEAN NOT NULL,
    icon_url VARCHAR(255),
    seq INTEGER NOT NULL
);
-- category: new, indeterminate or done.
CREATE TABLE jira_status (
    id VARCHAR(60) PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    lower_name VARCHAR(60) NOT NULL UNIQUE,
    description ${text},
    category VARCHAR(20) NOT NULL,
    icon_url VARCHAR(255),
    seq INTEGER NOT NULL
);
CREATE TABLE jira_priority (
    id VARCHAR(60) PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    description ${text},
    seq INTEGER NOT NULL
);
CREATE TABLE jira_resolution (
    id VARCHAR(60) PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    description ${text},
    seq INTEGER NOT NULL
);
-- One counter for the ids of issue types and statuses, which are texts.
CREATE TABLE jira_constant_id (
    id BIGINT PRIMARY KEY
);
