package org.salescollab.access;

/** What somebody may be allowed to do with customers; each one beyond viewing needs viewing too. */
public enum CustomerRight {
    VIEW,
    EDIT,
    DELETE,
    EXPORT
}
