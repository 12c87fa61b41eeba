package org.salescollab.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is stored of one kind of definition.
 *
 * @param removed codes that were deleted; they stay taken for ever
 */
public record Shelf<T extends Definition>(List<T> kept, Set<String> removed) {

    public Shelf {
        kept = List.copyOf(kept);
        removed = Set.copyOf(removed);
    }

    /** With what a fresh installation has, as far as nobody has changed or deleted it; in the order it is shown. */
    public Shelf<T> over(List<T> defaults) {
        Set<String> known = new HashSet<>(kept.stream().map(Definition::code).collect(toUnmodifiableSet()));
        known.addAll(removed);
        List<T> all = Stream.concat(kept.stream(), defaults.stream().filter(each -> !known.contains(each.code())))
                .sorted(Comparator.comparingInt(T::place).thenComparing(T::code))
                .toList();
        return new Shelf<>(all, removed);
    }

    public Optional<T> find(String code) {
        return kept.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public boolean isTaken(String code) {
        return removed.contains(code) || find(code).isPresent();
    }
}
