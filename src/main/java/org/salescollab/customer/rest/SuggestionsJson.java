package org.salescollab.customer.rest;

import java.util.List;

/** Suggestions of a picker, best first. */
public record SuggestionsJson(List<SuggestionJson> customers) {}
