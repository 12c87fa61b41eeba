package org.salescollab.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may be allowed to do with customers; each one beyond viewing needs viewing too. */
public enum CustomerRight {
    VIEW,
    EDIT,
    DELETE,
    EXPORT,
    /** To bring customers in by the thousand; people who may not edit one can't import them either. */
    IMPORT,
    /** To see the people of customers: their names, how many there are, and where they are named. */
    SEE_CONTACTS;

    /** The word for it in REST. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, for saying which ones there are. */
    public static String codes() {
        return Arrays.stream(values()).map(CustomerRight::code).collect(Collectors.joining(", "));
    }

    /** Whether only Jira's administrators have it until groups are chosen. */
    public boolean isForAdminsByDefault() {
        return this == DELETE || this == IMPORT;
    }
}
