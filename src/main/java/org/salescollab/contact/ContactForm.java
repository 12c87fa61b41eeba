package org.salescollab.contact;

import org.jspecify.annotations.Nullable;

/**
 * A person as somebody typed them in, not checked yet; null and blank mean unknown.
 *
 * @param role code of the buying role
 * @param lastContact day as yyyy-mm-dd
 * @param owner user name
 * @param consent code of the state
 * @param consentOn day as yyyy-mm-dd
 */
public record ContactForm(
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
        @Nullable String consentOn) {}
