package org.salescollab.organisation.rest;

import java.util.List;

/** All roles, in the order they are shown. */
public record RolesJson(List<RoleJson> roles) {}
