package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import org.salescollab.sandbox.cache.Choices;

/** Collects what a cache shall be like. */
public class CacheSettingsBuilder {
    private Choices choices = Choices.NONE;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder(CacheSettings settings) {
        choices = Choices.of(settings);
    }

    public CacheSettings build() {
        return choices;
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit unit) {
        return with(choices.expiringAfterAccess(unit.toMillis(expireAfter)));
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit unit) {
        return with(choices.expiringAfterWrite(unit.toMillis(expireAfter)));
    }

    public CacheSettingsBuilder flushable() {
        return with(choices.flushable(true));
    }

    public CacheSettingsBuilder unflushable() {
        return with(choices.flushable(false));
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        return with(choices.holding(maxEntries));
    }

    public CacheSettingsBuilder local() {
        return with(choices.local(true));
    }

    public CacheSettingsBuilder remote() {
        return with(choices.local(false));
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        return with(choices.replicatingAsynchronously(true));
    }

    public CacheSettingsBuilder replicateSynchronously() {
        return with(choices.replicatingAsynchronously(false));
    }

    public CacheSettingsBuilder replicateViaCopy() {
        return with(choices.replicatingViaCopy(true));
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return with(choices.replicatingViaCopy(false));
    }

    private CacheSettingsBuilder with(Choices changed) {
        choices = changed;
        return this;
    }
}
