package com.atlassian.cache;

/** Makes the value of a key that a cache doesn't have yet. */
public interface CacheLoader<K, V> {
    V load(K key);
}
