package org.salescollab.customer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.salescollab.shared.CustomerKey;

/** What customers are called now, for showing a stored key; who may see names is decided by the caller's use case. */
public final class CustomerNames {

    private final Customers customers;

    public CustomerNames(Customers customers) {
        this.customers = customers;
    }

    /** The name for the reader, or the key itself if the register doesn't know it. */
    public String display(CustomerKey key, Locale locale) {
        return customers.byKey(key).map(customer -> customer.name(locale)).orElse(key.value());
    }

    /** The names of many in one go; unknown keys stand for themselves. */
    public Map<CustomerKey, String> display(Collection<CustomerKey> keys, Locale locale) {
        Map<CustomerKey, Customer> known = customers.byKeys(keys);
        Map<CustomerKey, String> names = new HashMap<>();
        for (CustomerKey key : keys) {
            names.put(key, known.containsKey(key) ? known.get(key).name(locale) : key.value());
        }
        return names;
    }
}
