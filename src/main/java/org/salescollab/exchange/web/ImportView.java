package org.salescollab.exchange.web;

import java.util.List;

/** The page on which customers are imported. */
public record ImportView(List<FieldView> fields) {}
