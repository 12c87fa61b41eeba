package org.salescollab.customer;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.salescollab.shared.CustomerKey;

/**
 * Says which customers are meant; the same condition is tested here and turned into SQL by the store.
 *
 * <p>It is either true or false: an attribute that isn't known equals nothing, so it differs from everything.
 */
public sealed interface CustomerCondition {

    CustomerCondition EVERYTHING = new AllOf(List.of());
    CustomerCondition NOTHING = new AnyOf(List.of());

    boolean test(Customer customer);

    /** The opposite, with every negation moved down to the comparisons. */
    CustomerCondition negated();

    /** True when all parts are; without parts, always. */
    record AllOf(List<CustomerCondition> parts) implements CustomerCondition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean test(Customer customer) {
            return parts.stream().allMatch(part -> part.test(customer));
        }

        @Override
        public CustomerCondition negated() {
            return new AnyOf(parts.stream().map(CustomerCondition::negated).toList());
        }
    }

    /** True when any part is; without parts, never. */
    record AnyOf(List<CustomerCondition> parts) implements CustomerCondition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean test(Customer customer) {
            return parts.stream().anyMatch(part -> part.test(customer));
        }

        @Override
        public CustomerCondition negated() {
            return new AllOf(parts.stream().map(CustomerCondition::negated).toList());
        }
    }

    /** True when the attribute is one of the values, or, if that isn't wanted, none of them. */
    record OneOf(CustomerAttribute attribute, SortedSet<String> values, boolean wanted) implements CustomerCondition {
        public OneOf {
            values = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }

        public static OneOf of(CustomerAttribute attribute, Set<String> values) {
            return new OneOf(attribute, new TreeSet<>(values), true);
        }

        @Override
        public boolean test(Customer customer) {
            return attribute.of(customer.profile()).stream().anyMatch(values::contains) == wanted;
        }

        @Override
        public CustomerCondition negated() {
            return new OneOf(attribute, values, !wanted);
        }
    }

    /** True when the attribute contains the text, or, if that isn't wanted, doesn't. */
    record Containing(CustomerAttribute attribute, String text, boolean wanted) implements CustomerCondition {
        @Override
        public boolean test(Customer customer) {
            return attribute.of(customer.profile()).stream().anyMatch(value -> value.contains(text)) == wanted;
        }

        @Override
        public CustomerCondition negated() {
            return new Containing(attribute, text, !wanted);
        }
    }

    /** True for these customers, or, if that isn't wanted, for all others. */
    record Keyed(SortedSet<CustomerKey> keys, boolean wanted) implements CustomerCondition {
        public Keyed {
            keys = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        }

        public static Keyed of(Set<CustomerKey> keys) {
            return new Keyed(new TreeSet<>(keys), true);
        }

        @Override
        public boolean test(Customer customer) {
            return customer.family().stream().anyMatch(keys::contains) == wanted;
        }

        @Override
        public CustomerCondition negated() {
            return new Keyed(keys, !wanted);
        }
    }
}
