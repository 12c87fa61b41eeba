package org.salescollab.setup;

/** A project to be created before it is set up; {@code lead} is a user name. */
public record NewProject(String key, String name, String lead) {}
