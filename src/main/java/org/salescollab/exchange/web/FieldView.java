package org.salescollab.exchange.web;

/** A field that a column can hold. */
public record FieldView(String code, String label) {}
