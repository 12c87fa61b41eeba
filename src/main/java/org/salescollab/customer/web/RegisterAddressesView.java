package org.salescollab.customer.web;

/** Where the register leads to; an empty address leads nowhere. */
public record RegisterAddressesView(boolean later, String next, String first, String export) {}
