package org.salescollab.customer.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer in requests; what is left out is unknown.
 *
 * @param owner user name
 * @param parent key or any name of the company that this one belongs to
 * @param externalId its number in another system
 * @param assetsKey the key of its object in Jira's Assets
 * @param version the version that the person saw; needed for a change unless If-Match gives it
 * @param keepFormerNames whether names that give way stay as aliases; true if left out
 */
public record CustomerBody(
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable List<String> aliases,
        @Nullable String creditCode,
        @Nullable String industry,
        @Nullable String tier,
        @Nullable String region,
        @Nullable String country,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String currency,
        @Nullable String owner,
        @Nullable String status,
        @Nullable String domain,
        @Nullable String parent,
        @Nullable String externalId,
        @Nullable String assetsKey,
        @Nullable Integer version,
        @Nullable Boolean keepFormerNames) {}
