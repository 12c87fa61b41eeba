package org.salescollab.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may be allowed to do with customers; each one beyond viewing needs viewing too. */
public enum CustomerRight {
    VIEW,
    EDIT,
    DELETE,
    /** To delete many at a time; people who may not delete one can't delete many either. */
    BULK_DELETE,
    EXPORT,
    /** To bring customers in by the thousand; people who may not edit one can't import them either. */
    IMPORT,
    /** To see the people of customers: their names, how many there are, and where they are named. */
    SEE_CONTACTS;

    /** All words, for saying which ones there are. */
    public static String codes() {
        return Arrays.stream(values()).map(CustomerRight::code).collect(Collectors.joining(", "));
    }

    /** Whether only Jira's administrators have it until groups are chosen. */
    public boolean isForAdminsByDefault() {
        return this == DELETE || this == BULK_DELETE || this == IMPORT;
    }

    /** The right in JSON and on pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
