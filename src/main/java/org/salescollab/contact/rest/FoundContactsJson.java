package org.salescollab.contact.rest;

import java.util.List;

/** People that a search has found. */
public record FoundContactsJson(List<ContactJson> contacts) {}
