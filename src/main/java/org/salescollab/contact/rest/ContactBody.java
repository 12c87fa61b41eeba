package org.salescollab.contact.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactForm;

/**
 * A person in requests; what is left out is unknown.
 *
 * @param version the version that the sender saw; needed for a change unless If-Match gives it
 */
public record ContactBody(
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String role,
        @Nullable Integer attitude,
        @Nullable Integer influence,
        @Nullable String language,
        @Nullable String lastContact,
        @Nullable String owner,
        @Nullable String consent,
        @Nullable String consentOn,
        @Nullable Integer version) {

    ContactForm form() {
        return new ContactForm(
                nameZh,
                nameEn,
                title,
                email,
                phone,
                role,
                attitude,
                influence,
                language,
                lastContact,
                owner,
                consent,
                consentOn);
    }
}
