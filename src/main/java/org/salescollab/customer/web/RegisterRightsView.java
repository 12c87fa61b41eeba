package org.salescollab.customer.web;

/** What the reader may do with the register. */
public record RegisterRightsView(boolean write, boolean importing, boolean export, boolean delete) {}
