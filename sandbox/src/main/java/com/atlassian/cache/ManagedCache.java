package com.atlassian.cache;

/** What an administrator sees of a cache; sizes and statistics are not offered here. */
public interface ManagedCache {
    void clear();

    String getName();

    boolean isFlushable();

    boolean isLocal();

    boolean isReplicateAsynchronously();

    boolean isReplicateViaCopy();
}
