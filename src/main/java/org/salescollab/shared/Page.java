package org.salescollab.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One screenful of a longer list: the rows, the exact count of all, and where the next screenful begins. */
public record Page<T>(List<T> rows, long total, @Nullable String next) {

    public Page {
        rows = List.copyOf(rows);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(rows.stream().<R>map(change).toList(), total, next);
    }
}
