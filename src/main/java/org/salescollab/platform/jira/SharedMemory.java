package org.salescollab.platform.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers on each node what changes hardly ever, until any node says that it has changed.
 *
 * <p>The word goes round by a mark among Jira's settings, which Jira caches on every node and keeps alike. The mark is
 * read before the value, so a value is never older than its mark; should a node stop between a change and its mark, the
 * others find out within a minute.
 */
public final class SharedMemory<T> implements Supplier<T> {

    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();

    private final PluginSettingsFactory settings;
    private final String key;
    private final Supplier<T> source;
    private volatile @Nullable Remembered<T> remembered;

    public SharedMemory(PluginSettingsFactory settings, String key, Supplier<T> source) {
        this.settings = settings;
        this.key = key;
        this.source = source;
    }

    @Override
    public T get() {
        String mark = settings.createGlobalSettings().get(key) instanceof String text ? text : "";
        Remembered<T> known = remembered;
        long now = System.nanoTime();
        if (known == null || !known.mark.equals(mark) || now - known.since >= LONGEST_NANOS) {
            known = new Remembered<>(source.get(), mark, now);
            remembered = known;
        }
        return known.value;
    }

    /** Called after the change is committed. */
    public void forget() {
        settings.createGlobalSettings().put(key, UUID.randomUUID().toString());
        remembered = null;
    }

    /** A value, the mark under which it was read, and when. */
    private record Remembered<T>(T value, String mark, long since) {}
}
