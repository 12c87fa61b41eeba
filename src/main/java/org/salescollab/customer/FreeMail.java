package org.salescollab.customer;

import java.util.Set;

/** The mail domains in which everybody can have an address, so that they say nothing of a company. */
public final class FreeMail {

    private static final Set<String> DOMAINS = WordFile.words("/free-mail-domains.txt");

    private FreeMail() {}

    public static boolean contains(String domain) {
        return DOMAINS.contains(domain);
    }
}
