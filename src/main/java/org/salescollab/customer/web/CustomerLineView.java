package org.salescollab.customer.web;

import java.util.List;

/** One line of the register. */
public record CustomerLineView(String key, int version, String name, List<CellView> cells) {}
