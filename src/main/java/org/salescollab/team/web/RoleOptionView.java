package org.salescollab.team.web;

/** A role that can be assigned although the panel doesn't list it. */
public record RoleOptionView(String code, String name, int version) {}
