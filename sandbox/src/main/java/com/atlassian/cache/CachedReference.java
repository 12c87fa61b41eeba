package com.atlassian.cache;

/** One value, kept for a while; listeners are not offered here. */
public interface CachedReference<V> {
    V get();

    void reset();
}
