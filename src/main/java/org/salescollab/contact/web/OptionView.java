package org.salescollab.contact.web;

/** One choice of a select box. */
public record OptionView(String code, String label) {}
