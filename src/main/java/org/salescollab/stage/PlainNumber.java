package org.salescollab.stage;

/** Turns a number that Jira has written for people into one that Java reads. */
final class PlainNumber {

    private PlainNumber() {}

    /**
     * Takes the last comma or point for the decimal one when at most two digits follow it, and drops all others: Jira
     * writes numbers in the locale of whoever changed them, as {@code 1.234,5}, {@code 1,234.5} or {@code 1 234,5}.
     */
    static String of(String written) {
        String tight = written.replaceAll("[\\s\\u00a0\\u202f'’]", "");
        int last = Math.max(tight.lastIndexOf(','), tight.lastIndexOf('.'));
        boolean decimals = last >= 0 && tight.length() - last - 1 <= 2;
        String whole = decimals ? tight.substring(0, last) : tight;
        String part = decimals ? tight.substring(last + 1) : "";
        return whole.replaceAll("[.,]", "") + (part.isEmpty() ? "" : "." + part);
    }
}
