package org.salescollab.need.rest;

import org.salescollab.platform.rest.UserJson;

/** A promise in answers. */
public record CommitmentJson(UserJson who, String department, String due) {}
