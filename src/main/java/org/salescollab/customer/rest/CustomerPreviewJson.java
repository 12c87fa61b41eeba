package org.salescollab.customer.rest;

import java.util.List;
import java.util.Locale;
import org.salescollab.customer.CustomerPreview;

/**
 * What a person sees of the register.
 *
 * @param mayView whether the person may view customers at all
 * @param limitedBy the groups whose limits hold for the person; none for people who see all customers or nothing
 * @param total how many customers the person sees
 * @param customers the first of them in the order of names
 */
public record CustomerPreviewJson(
        PersonJson user, boolean mayView, List<String> limitedBy, long total, List<NamedJson> customers) {

    /** A customer by its name in the administrator's language. */
    public record NamedJson(String key, String name) {}

    static CustomerPreviewJson of(CustomerPreview.Seen seen, Locale locale) {
        List<NamedJson> named = seen.customers().rows().stream()
                .map(customer -> new NamedJson(customer.key().value(), customer.name(locale)))
                .toList();
        return new CustomerPreviewJson(
                PersonJson.of(seen.person()),
                seen.mayView(),
                seen.limitedBy(),
                seen.customers().total(),
                named);
    }
}
