package org.salescollab.access;

/** What somebody may be allowed to do with customers; each one beyond viewing needs viewing too. */
public enum CustomerRight {
    VIEW,
    EDIT,
    DELETE,
    EXPORT,
    /** To bring customers in by the thousand; people who may not edit one can't import them either. */
    IMPORT;

    /** Whether only Jira's administrators have it until groups are chosen. */
    public boolean isForAdminsByDefault() {
        return this == DELETE || this == IMPORT;
    }
}
