package com.atlassian.cache;

/** Makes a value when a cache has none. */
public interface Supplier<V> {
    V get();
}
