package org.salescollab.customer.web;

/** One choice of a select box. */
public record ChoiceView(String code, String label, boolean chosen) {}
