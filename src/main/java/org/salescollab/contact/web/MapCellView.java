package org.salescollab.contact.web;

import java.util.List;

/**
 * One place on the buyer map.
 *
 * @param tone name of its colour; the words of its column say the same
 */
public record MapCellView(String tone, List<PersonView> people) {}
