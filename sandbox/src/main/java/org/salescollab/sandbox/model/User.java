package org.salescollab.sandbox.model;

import java.time.ZoneId;
import java.util.Locale;

/** A person as the sandbox stores one; {@code key} never changes, {@code name} may. Both null-free; anonymous is a null User. */
public record User(
        long id,
        String key,
        String name,
        String displayName,
        String email,
        boolean active,
        Locale locale,
        ZoneId zone) {}
