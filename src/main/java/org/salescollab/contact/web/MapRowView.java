package org.salescollab.contact.web;

import java.util.List;

/** One line of the buyer map: an influence, and its cells from opposed to devoted. */
public record MapRowView(String label, List<MapCellView> cells) {}
