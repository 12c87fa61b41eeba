package org.salescollab.sandbox.cache;

import com.atlassian.cache.CacheSettings;

/** What an app has chosen for a cache; null where it left the choice to Jira. */
public record Choices(
        Long expireAfterAccess,
        Long expireAfterWrite,
        Boolean flushable,
        Boolean local,
        Integer maxEntries,
        Boolean replicateAsynchronously,
        Boolean replicateViaCopy)
        implements CacheSettings {
    public static final Choices NONE = new Choices(null, null, null, null, null, null, null);

    public static Choices of(CacheSettings settings) {
        return settings instanceof Choices choices
                ? choices
                : new Choices(
                        settings.getExpireAfterAccess(),
                        settings.getExpireAfterWrite(),
                        settings.getFlushable(),
                        settings.getLocal(),
                        settings.getMaxEntries(),
                        settings.getReplicateAsynchronously(),
                        settings.getReplicateViaCopy());
    }

    public Choices expiringAfterAccess(long millis) {
        return new Choices(
                millis, expireAfterWrite, flushable, local, maxEntries, replicateAsynchronously, replicateViaCopy);
    }

    public Choices expiringAfterWrite(long millis) {
        return new Choices(
                expireAfterAccess, millis, flushable, local, maxEntries, replicateAsynchronously, replicateViaCopy);
    }

    public Choices flushable(boolean chosen) {
        return new Choices(
                expireAfterAccess,
                expireAfterWrite,
                chosen,
                local,
                maxEntries,
                replicateAsynchronously,
                replicateViaCopy);
    }

    public Choices local(boolean chosen) {
        return new Choices(
                expireAfterAccess,
                expireAfterWrite,
                flushable,
                chosen,
                maxEntries,
                replicateAsynchronously,
                replicateViaCopy);
    }

    public Choices holding(int entries) {
        return new Choices(
                expireAfterAccess,
                expireAfterWrite,
                flushable,
                local,
                entries,
                replicateAsynchronously,
                replicateViaCopy);
    }

    public Choices replicatingAsynchronously(boolean chosen) {
        return new Choices(expireAfterAccess, expireAfterWrite, flushable, local, maxEntries, chosen, replicateViaCopy);
    }

    public Choices replicatingViaCopy(boolean chosen) {
        return new Choices(
                expireAfterAccess, expireAfterWrite, flushable, local, maxEntries, replicateAsynchronously, chosen);
    }

    @Override
    public Long getExpireAfterAccess() {
        return expireAfterAccess;
    }

    @Override
    public long getExpireAfterAccess(long defaultValue) {
        return expireAfterAccess == null ? defaultValue : expireAfterAccess;
    }

    @Override
    public Long getExpireAfterWrite() {
        return expireAfterWrite;
    }

    @Override
    public long getExpireAfterWrite(long defaultValue) {
        return expireAfterWrite == null ? defaultValue : expireAfterWrite;
    }

    @Override
    public Boolean getFlushable() {
        return flushable;
    }

    @Override
    public boolean getFlushable(boolean defaultValue) {
        return flushable == null ? defaultValue : flushable;
    }

    @Override
    public Boolean getLocal() {
        return local;
    }

    @Override
    public boolean getLocal(boolean defaultValue) {
        return local == null ? defaultValue : local;
    }

    @Override
    public Integer getMaxEntries() {
        return maxEntries;
    }

    @Override
    public int getMaxEntries(int defaultValue) {
        return maxEntries == null ? defaultValue : maxEntries;
    }

    @Override
    public Boolean getReplicateAsynchronously() {
        return replicateAsynchronously;
    }

    @Override
    public boolean getReplicateAsynchronously(boolean defaultValue) {
        return replicateAsynchronously == null ? defaultValue : replicateAsynchronously;
    }

    @Override
    public Boolean getReplicateViaCopy() {
        return replicateViaCopy;
    }

    @Override
    public boolean getReplicateViaCopy(boolean defaultValue) {
        return replicateViaCopy == null ? defaultValue : replicateViaCopy;
    }
}
