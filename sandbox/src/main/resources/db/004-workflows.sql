CREATE TABLE jira_workflow (
    name VARCHAR(255) PRIMARY KEY,
    description ${text},
    xml ${text} NOT NULL
);
CREATE TABLE jira_workflow_scheme (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    lower_name VARCHAR(255) NOT NULL UNIQUE,
    description ${text}
);
-- type_id '*' is the scheme's default workflow.
CREATE TABLE jira_workflow_mapping (
    scheme_id BIGINT NOT NULL,
    type_id VARCHAR(60) NOT NULL,
    workflow_name VARCHAR(255) NOT NULL,
    PRIMARY KEY (scheme_id, type_id)
);
-- OSWorkflow's running entries and their steps.
CREATE TABLE jira_wf_entry (
    id BIGINT PRIMARY KEY,
    workflow_name VARCHAR(255) NOT NULL,
    state INTEGER NOT NULL
);
CREATE TABLE jira_wf_step (
    id BIGINT PRIMARY KEY,
    entry_id BIGINT NOT NULL,
    step_id INTEGER NOT NULL,
    action_id INTEGER NOT NULL,
    owner VARCHAR(255),
    caller VARCHAR(255),
    status VARCHAR(60),
    started BIGINT,
    due BIGINT,
    finished BIGINT,
    is_current BOOLEAN NOT NULL
);
CREATE INDEX jira_wf_step_entry ON jira_wf_step (entry_id);
