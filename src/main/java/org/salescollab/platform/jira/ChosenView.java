package org.salescollab.platform.jira;

/**
 * What the templates of a field of references show of one of them.
 *
 * @param name the live name, or one text for all that the reader may not see
 * @param page the key of the customer whose page tells of it; empty when there is none to open
 * @param sent what a form sends to keep it as it is
 */
public record ChosenView(String key, String name, String page, String sent) {

    public static final ChosenView EMPTY = new ChosenView("", "", "", "");

    /** Whether there is a page to open. */
    public boolean linked() {
        return !page.isEmpty();
    }
}
