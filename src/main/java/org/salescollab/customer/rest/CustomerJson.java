package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer in answers.
 *
 * @param name the name in the reader's language
 * @param formerKeys keys of customers that were merged into this one; they go on meaning it
 * @param parent the company that this one belongs to; absent if the reader may not see it
 * @param issuesJql how to search the customer's issues; absent while Jira has no customer field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerJson(
        String key,
        String name,
        @Nullable String nameZh,
        @Nullable String nameEn,
        List<String> aliases,
        @Nullable String creditCode,
        @Nullable String industry,
        String tier,
        @Nullable String region,
        @Nullable String country,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String currency,
        @Nullable PersonJson owner,
        String status,
        @Nullable String domain,
        @Nullable String externalId,
        @Nullable String assetsKey,
        List<String> formerKeys,
        @Nullable RelatedJson parent,
        int version,
        String changedAt,
        @Nullable String issuesJql) {}
