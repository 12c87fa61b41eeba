package org.salescollab.contact.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person at a customer in answers; what is unknown is left out. The fields have the names that requests take.
 *
 * @param name the one for the reader's language
 * @param lastContact the later of the day that was noted and the latest interaction with the customers asked about
 * @param lastContactNoted the day that requests take as {@code lastContact}
 * @param customers keys, lowest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactJson(
        long id,
        String name,
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
        @Nullable String lastContactNoted,
        @Nullable OwnerJson owner,
        String consent,
        @Nullable String consentOn,
        List<String> customers,
        int version,
        String changedAt) {}
