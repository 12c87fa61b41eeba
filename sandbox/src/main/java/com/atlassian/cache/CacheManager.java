package com.atlassian.cache;

import java.util.Collection;

/** All caches of a node. */
public interface CacheManager extends CacheFactory {
    Collection<Cache<?, ?>> getCaches();

    Collection<ManagedCache> getManagedCaches();

    void flushCaches();

    ManagedCache getManagedCache(String name);

    void shutdown();
}
