package org.salescollab.customer.rest;

import java.util.List;

/**
 * What the reader has chosen for the register.
 *
 * @param columns codes of the columns that are shown
 */
public record RegisterChoicesJson(List<String> columns, List<SavedFilterJson> filters) {}
