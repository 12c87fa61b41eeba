package org.salescollab.platform.web;

/** A choice of a field. */
public record FormOptionView(String code, String label) {}
