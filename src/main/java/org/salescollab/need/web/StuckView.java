package org.salescollab.need.web;

/** How many needs are stuck for one reason. */
public record StuckView(String code, String label) {}
