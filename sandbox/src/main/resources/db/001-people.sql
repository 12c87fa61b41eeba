-- Site settings by name, such as the default language and time zone.
CREATE TABLE jira_setting (
    name VARCHAR(100) PRIMARY KEY,
    setting ${text}
);
-- People. user_key never changes, user_name may; lower_name is what people log in with.
CREATE TABLE jira_user (
    id BIGINT PRIMARY KEY,
    user_key VARCHAR(255) NOT NULL UNIQUE,
    user_name VARCHAR(255) NOT NULL,
    lower_name VARCHAR(255) NOT NULL UNIQUE,
    display_name VARCHAR(255) NOT NULL,
    email VARCHAR(255) NOT NULL,
    active BOOLEAN NOT NULL,
    locale VARCHAR(20) NOT NULL,
    zone VARCHAR(60) NOT NULL,
    password_hash VARCHAR(255) NOT NULL
);
CREATE TABLE jira_group (
    name VARCHAR(255) PRIMARY KEY
);
CREATE TABLE jira_group_member (
    group_name VARCHAR(255) NOT NULL,
    user_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (group_name, user_key)
);
CREATE INDEX jira_group_member_user ON jira_group_member (user_key);
-- Personal access tokens; only the SHA-256 of a token is kept.
CREATE TABLE jira_token (
    id BIGINT PRIMARY KEY,
    user_key VARCHAR(255) NOT NULL,
    label VARCHAR(255) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    created BIGINT NOT NULL
);
-- ADMINISTER, SYSTEM_ADMIN and USE (= licensed) by group.
CREATE TABLE jira_global_permission (
    permission VARCHAR(60) NOT NULL,
    group_name VARCHAR(255) NOT NULL,
    PRIMARY KEY (permission, group_name)
);
