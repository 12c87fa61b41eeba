package org.salescollab.sandbox.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.ManagedCache;
import com.atlassian.cache.Supplier;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A cache of one node. What is changed through it is told to the other nodes unless the cache is local, and then keys, and
 * values that are copied, have to be serializable, as they have to be on Jira once there is a second node.
 */
final class NamedCache<K, V> implements Cache<K, V>, ManagedCache {
    private final String name;
    private final CacheLoader<K, V> loader;
    private final Choices choices;
    private final Runnable changed;
    private final com.google.common.cache.Cache<K, V> entries;

    /**
     * @param loader null when there is none
     * @param changed tells the other nodes
     */
    NamedCache(String name, CacheLoader<K, V> loader, Choices choices, Runnable changed) {
        this.name = name;
        this.loader = loader;
        this.choices = choices;
        this.changed = changed;
        this.entries = builder(choices).build();
    }

    private static CacheBuilder<Object, Object> builder(Choices choices) {
        CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder();
        if (choices.expireAfterAccess() != null) {
            builder.expireAfterAccess(choices.expireAfterAccess(), TimeUnit.MILLISECONDS);
        }
        if (choices.expireAfterWrite() != null) {
            builder.expireAfterWrite(choices.expireAfterWrite(), TimeUnit.MILLISECONDS);
        }
        return choices.maxEntries() == null ? builder : builder.maximumSize(choices.maxEntries());
    }

    @Override
    public V get(K key) {
        return loader == null ? entries.getIfPresent(checkedKey(key)) : load(key, () -> loader.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        return load(key, valueSupplier);
    }

    private V load(K key, Supplier<? extends V> supplier) {
        try {
            return entries.get(checkedKey(key), () -> checkedValue(made(key, supplier)));
        } catch (UncheckedExecutionException | ExecutionException e) {
            throw e.getCause() instanceof CacheException refused ? refused : new CacheException(e.getCause());
        }
    }

    private V made(K key, Supplier<? extends V> supplier) {
        V value = supplier.get();
        if (value == null) {
            throw new CacheException("Jira rule: a cache keeps no null; cache " + name + " made one for " + key);
        }
        return value;
    }

    @Override
    public void put(K key, V value) {
        entries.put(checkedKey(key), checkedValue(value));
        changed.run();
    }

    @Override
    public V putIfAbsent(K key, V value) {
        V before = entries.asMap().putIfAbsent(checkedKey(key), checkedValue(value));
        changed.run();
        return before;
    }

    @Override
    public void remove(K key) {
        entries.invalidate(checkedKey(key));
        changed.run();
    }

    @Override
    public boolean remove(K key, V value) {
        boolean removed = entries.asMap().remove(checkedKey(key), value);
        changed.run();
        return removed;
    }

    @Override
    public void removeAll() {
        forget();
        changed.run();
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        boolean replaced = entries.asMap().replace(checkedKey(key), oldValue, checkedValue(newValue));
        changed.run();
        return replaced;
    }

    /** Drops what this node has, as another node asks it to. */
    void forget() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(K key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    public Collection<K> getKeys() {
        return List.copyOf(entries.asMap().keySet());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void clear() {
        removeAll();
    }

    @Override
    public boolean isFlushable() {
        return choices.getFlushable(true);
    }

    @Override
    public boolean isLocal() {
        return choices.getLocal(false);
    }

    @Override
    public boolean isReplicateAsynchronously() {
        return !isLocal() && choices.getReplicateAsynchronously(true);
    }

    @Override
    public boolean isReplicateViaCopy() {
        return !isLocal() && choices.getReplicateViaCopy(loader == null);
    }

    private K checkedKey(K key) {
        return isLocal() ? key : serializable(key, "keys");
    }

    private V checkedValue(V value) {
        return isReplicateViaCopy() ? serializable(value, "copied values") : value;
    }

    private <T> T serializable(T object, String what) {
        if (!(object instanceof Serializable)) {
            throw new CacheException("Jira rule: " + what + " of a cluster-wide cache are Serializable; cache " + name
                    + " was given " + object.getClass().getName());
        }
        return object;
    }
}
