package org.salescollab.sandbox.model;

import java.util.List;

/** Who may do what; a null user is anonymous. Project permission keys are Jira's: BROWSE_PROJECTS, CREATE_ISSUES, ... */
public interface Permissions {
    boolean isLicensed(User user);

    boolean isAdmin(User user);

    boolean isSystemAdmin(User user);

    boolean has(String permissionKey, long projectId, User user);

    /** Projects in which the user has the permission. */
    List<ProjectInfo> projects(String permissionKey, User user);

    /** Grants to a group ("" is anyone, also anonymous) or to the role-less project lead in one project's own scheme. */
    void grant(long projectId, String permissionKey, String group);

    void revoke(long projectId, String permissionKey, String group);

    /** A scheme that projects can share, with its grants; returns its id. */
    long createScheme(String name, String description, List<Grant> grants);

    boolean schemeExists(long schemeId);

    void assignScheme(long projectId, long schemeId);

    /** A project permission for a group ("" is anyone, also anonymous, and {@link #PROJECT_LEAD} the project's lead). */
    record Grant(String permissionKey, String holder) {}

    /** The holder that means a project's lead; no group can have this name. */
    String PROJECT_LEAD = "@lead";
}
