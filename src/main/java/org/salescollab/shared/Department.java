package org.salescollab.shared;

/** A part of the company that takes part in selling, by its code; what it is called stands in the organisation. */
public record Department(String code) {}
