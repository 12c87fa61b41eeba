package org.salescollab.platform.jira;

import com.atlassian.jira.issue.label.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field with several references: a set of labels, since that is what Jira's labels searcher indexes, each
 * of them a stable key.
 */
public final class StoredKeys {

    static final Comparator<Label> BY_NUMBER = Comparator.comparingLong(StoredKeys::number);

    private StoredKeys() {}

    /** The keys of what Jira gives as the field's value; none for anything else. */
    public static List<String> of(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream()
                        .filter(Label.class::isInstance)
                        .map(one -> ((Label) one).getLabel())
                        .toList()
                : List.of();
    }

    /** Null for no keys, as Jira wants an empty field. */
    static @Nullable Set<Label> value(Collection<String> keys) {
        Set<Label> value = new LinkedHashSet<>();
        keys.stream().distinct().map(StoredKeys::label).sorted(BY_NUMBER).forEach(value::add);
        return value.isEmpty() ? null : value;
    }

    static List<String> sorted(@Nullable Object value) {
        return of(value).stream().sorted().toList();
    }

    /** By the lowest number of each. */
    static int compare(Collection<Label> one, Collection<Label> other) {
        return Long.compare(lowest(one), lowest(other));
    }

    private static long lowest(Collection<Label> value) {
        return value.stream().mapToLong(StoredKeys::number).min().orElse(Long.MAX_VALUE);
    }

    static Label label(String key) {
        return new Label(null, null, key);
    }

    private static long number(Label label) {
        String key = label.getLabel();
        try {
            return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
