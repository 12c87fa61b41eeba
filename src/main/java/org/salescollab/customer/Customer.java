package org.salescollab.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * A customer as the register knows it.
 *
 * @param formerKeys of customers that were merged into this one, lowest first; issues go on storing them
 */
public record Customer(
        CustomerKey key, CustomerProfile profile, Version version, Instant changedAt, List<CustomerKey> formerKeys) {

    public Customer {
        formerKeys = formerKeys.stream().sorted().toList();
    }

    /** A customer into which no other was merged. */
    public Customer(CustomerKey key, CustomerProfile profile, Version version, Instant changedAt) {
        this(key, profile, version, changedAt, List.of());
    }

    /** Every key under which issues may name this customer, its own first. */
    public List<CustomerKey> family() {
        List<CustomerKey> keys = new ArrayList<>(List.of(key));
        keys.addAll(formerKeys);
        return keys;
    }

    /** The same customer after a change. */
    Customer changed(CustomerProfile newProfile, Instant at) {
        return new Customer(key, newProfile, version.next(), at, formerKeys);
    }

    /** The same customer after it took in another, and what was merged into that one before. */
    Customer absorbing(Customer other, CustomerProfile newProfile, Instant at) {
        List<CustomerKey> keys = new ArrayList<>(formerKeys);
        keys.addAll(other.family());
        return new Customer(key, newProfile, version.next(), at, keys);
    }

    /** The same customer after it gave another back. */
    Customer releasing(Customer other, CustomerProfile newProfile, Instant at) {
        List<CustomerKey> keys = new ArrayList<>(formerKeys);
        keys.removeAll(other.family());
        return new Customer(key, newProfile, version.next(), at, keys);
    }

    /** The name for a reader: the Chinese one for Chinese, else the English one, each if known. */
    public String name(Locale locale) {
        String zh = profile.nameZh();
        String en = profile.nameEn();
        boolean chinese = locale.getLanguage().equals("zh");
        if (zh == null || en == null) {
            return zh != null ? zh : en != null ? en : key.value();
        }
        return chinese ? zh : en;
    }

    /** The official name in the other language, if it says something else. */
    public @Nullable String otherName(Locale locale) {
        String shown = name(locale);
        return profile.officialNames().stream()
                .filter(name -> !name.equals(shown))
                .findFirst()
                .orElse(null);
    }
}
