package org.salescollab.platform;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a few seconds what is asked all the time and changes hardly ever, on this node only.
 *
 * <p>Measures by the machine's running time, because a frozen clock would make it remember for ever.
 */
public final class ShortMemory<T> implements Supplier<T> {

    private final Supplier<T> source;
    private final long nanos;
    private volatile @Nullable Remembered<T> remembered;

    public ShortMemory(Supplier<T> source, Duration howLong) {
        this.source = source;
        this.nanos = howLong.toNanos();
    }

    @Override
    public T get() {
        Remembered<T> known = remembered;
        long now = System.nanoTime();
        if (known == null || now - known.since >= nanos) {
            known = new Remembered<>(source.get(), now);
            remembered = known;
        }
        return known.value;
    }

    public void forget() {
        remembered = null;
    }

    /** A value and when it was read. */
    private record Remembered<T>(T value, long since) {}
}
