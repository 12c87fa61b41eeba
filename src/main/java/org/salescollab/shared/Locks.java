package org.salescollab.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets one node and one thread at a time do a piece of work.
 *
 * <p>Use few fixed names: each one is a row that stays for ever. Commit before the work returns; the lock isn't tied
 * to a transaction.
 */
public interface Locks {

    /** Runs the work, or answers empty when the lock was not free within {@code patience}. */
    <T> Optional<T> with(String name, Duration patience, Supplier<T> work);
}
