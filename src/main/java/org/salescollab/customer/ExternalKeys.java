package org.salescollab.customer;

import org.jspecify.annotations.Nullable;

/**
 * What other systems call a customer.
 *
 * @param externalId its number in the system that invoices or keeps the books
 * @param assetsKey the key of its object in Jira's Assets, for example {@code CRM-12}
 */
public record ExternalKeys(
        @Nullable String externalId, @Nullable String assetsKey) {

    public static final ExternalKeys NONE = new ExternalKeys(null, null);
}
