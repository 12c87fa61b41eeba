-- type_key and searcher_key are complete module keys (plugin:module).
CREATE TABLE jira_custom_field (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description ${text},
    type_key VARCHAR(255) NOT NULL,
    searcher_key VARCHAR(255)
);
-- A context of a custom field, or an issue type scheme (field_id = issuetype). Each has exactly one configuration.
CREATE TABLE jira_field_scheme (
    id BIGINT PRIMARY KEY,
    field_id VARCHAR(60) NOT NULL,
    name VARCHAR(255) NOT NULL,
    description ${text},
    config_id BIGINT NOT NULL UNIQUE
);
CREATE INDEX jira_field_scheme_field ON jira_field_scheme (field_id);
CREATE TABLE jira_field_config (
    id BIGINT PRIMARY KEY
);
-- Projects of a scheme; project_id 0 is the global context.
CREATE TABLE jira_field_scheme_project (
    scheme_id BIGINT NOT NULL,
    project_id BIGINT NOT NULL,
    field_id VARCHAR(60) NOT NULL,
    PRIMARY KEY (field_id, project_id)
);
-- Issue types of a scheme in order; type_id '*' is any type.
CREATE TABLE jira_field_scheme_type (
    scheme_id BIGINT NOT NULL,
    type_id VARCHAR(60) NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (scheme_id, type_id)
);
CREATE TABLE jira_field_option (
    id BIGINT PRIMARY KEY,
    config_id BIGINT NOT NULL,
    parent_id BIGINT,
    seq BIGINT NOT NULL,
    option_value VARCHAR(255) NOT NULL,
    disabled BOOLEAN NOT NULL
);
CREATE INDEX jira_field_option_config ON jira_field_option (config_id);
-- Jira's generic configuration store, such as default values and the default issue type of a scheme.
CREATE TABLE jira_generic_config (
    data_type VARCHAR(60) NOT NULL,
    data_key VARCHAR(60) NOT NULL,
    content ${text},
    PRIMARY KEY (data_type, data_key)
);
CREATE TABLE jira_screen (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description ${text}
);
CREATE TABLE jira_screen_tab (
    id BIGINT PRIMARY KEY,
    screen_id BIGINT NOT NULL,
    name VARCHAR(255) NOT NULL,
    seq INTEGER NOT NULL
);
CREATE INDEX jira_screen_tab_screen ON jira_screen_tab (screen_id);
CREATE TABLE jira_screen_field (
    id BIGINT PRIMARY KEY,
    tab_id BIGINT NOT NULL,
    field_id VARCHAR(60) NOT NULL,
    seq INTEGER NOT NULL
);
CREATE INDEX jira_screen_field_tab ON jira_screen_field (tab_id);
CREATE TABLE jira_screen_scheme (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description ${text}
);
-- operation: create, edit, view, or default.
CREATE TABLE jira_screen_scheme_item (
    scheme_id BIGINT NOT NULL,
    operation VARCHAR(20) NOT NULL,
    screen_id BIGINT NOT NULL,
    PRIMARY KEY (scheme_id, operation)
);
CREATE TABLE jira_type_screen_scheme (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description ${text}
);
-- type_id '*' is the default entry.
CREATE TABLE jira_type_screen_item (
    scheme_id BIGINT NOT NULL,
    type_id VARCHAR(60) NOT NULL,
    screen_scheme_id BIGINT NOT NULL,
    PRIMARY KEY (scheme_id, type_id)
);
-- The default field configuration: what is required.
CREATE TABLE jira_field_layout (
    field_id VARCHAR(60) PRIMARY KEY,
    required BOOLEAN NOT NULL
);
