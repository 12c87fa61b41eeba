package org.salescollab.sandbox.model;

/** Everything the sandbox knows of "Jira", in one place for its web, REST and plugin parts. */
public record Model(
        Users users,
        Permissions permissions,
        Projects projects,
        Constants constants,
        Fields fields,
        Issues issues,
        Search search,
        Dashboards dashboards,
        I18n i18n,
        SandboxClock clock) {}
