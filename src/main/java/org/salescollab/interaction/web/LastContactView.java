package org.salescollab.interaction.web;

/** The moment of the latest interaction for the reader; empty if there was none. */
public record LastContactView(String at) {}
