package org.salescollab.customer.web;

import java.util.List;

/**
 * One customer of an issue.
 *
 * @param hidden for a customer that is unknown or not for this reader: then there is nothing but a neutral text
 * @param open the open sales projects in words
 * @param openQuery the search that lists them, ready for an address; empty when there are none
 */
public record CustomerPanelLine(
        boolean hidden,
        String key,
        String name,
        String otherName,
        List<FactView> facts,
        String open,
        String openQuery) {}
