-- Dashboards and their items. columns_shown is 1 to 3; row_no orders the items of a column.
CREATE TABLE jira_dashboard (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description ${text},
    owner_key VARCHAR(255) NOT NULL,
    shared BOOLEAN NOT NULL,
    columns_shown INTEGER NOT NULL
);
CREATE INDEX jira_dashboard_owner ON jira_dashboard (owner_key);
-- module_key is complete: plugin:module.
CREATE TABLE jira_dashboard_item (
    id BIGINT PRIMARY KEY,
    dashboard_id BIGINT NOT NULL,
    module_key VARCHAR(255) NOT NULL,
    column_no INTEGER NOT NULL,
    row_no INTEGER NOT NULL
);
CREATE INDEX jira_dashboard_item_board ON jira_dashboard_item (dashboard_id);
CREATE TABLE jira_dashboard_preference (
    item_id BIGINT NOT NULL,
    name VARCHAR(255) NOT NULL,
    content ${text} NOT NULL,
    PRIMARY KEY (item_id, name)
);
