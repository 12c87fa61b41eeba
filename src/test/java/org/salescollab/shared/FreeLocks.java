package org.salescollab.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Locks that nobody else holds. */
public final class FreeLocks implements Locks {

    @Override
    public <T> Optional<T> with(String name, Duration patience, Supplier<T> work) {
        return Optional.of(work.get());
    }
}
