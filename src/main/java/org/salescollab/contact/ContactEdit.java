package org.salescollab.contact;

import org.salescollab.shared.Version;

/**
 * A change that somebody wants to save.
 *
 * @param seen the version that person has in front of them
 */
public record ContactEdit(ContactId id, Version seen, ContactForm form) {}
