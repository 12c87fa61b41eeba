package org.salescollab.shared;

/** A person as shown to others; {@code key} is what is stored, {@code name} may be renamed by an administrator. */
public record UserRef(String key, String name, String displayName, boolean active) {}
