package org.salescollab.sandbox.plugin;

/** Collects the web resources a page needs and writes their tags; one per request. */
public interface WebResources {
    void requireResource(String completeKey);

    void requireContext(String context);

    /** Tags for the head: styles and scripts in dependency order, and the data claims. */
    String tags();
}
