package org.salescollab.sandbox.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.ManagedCache;
import com.atlassian.cache.Supplier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The caches of this node by name.
 *
 * <p>A cache without a loader is made once; one with a loader is made anew each time, because the loader may be of an app
 * that has been replaced since.
 */
public final class Caches implements CacheManager {
    private static final String ONLY = "";

    private final Invalidations invalidations;
    private final Map<String, NamedCache<?, ?>> caches = new ConcurrentHashMap<>();

    public Caches(Invalidations invalidations) {
        this.invalidations = invalidations;
        invalidations.listen(name -> {
            NamedCache<?, ?> cache = caches.get(name);
            if (cache != null) {
                cache.forget();
            }
        });
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null, Choices.NONE);
    }

    @Override
    public <K, V> Cache<K, V> getCache(Class<?> owningClass, String name) {
        return getCache(owningClass.getName() + "." + name);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, Class<K> keyType, Class<V> valueType) {
        return getCache(name);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, Choices.NONE);
    }

    @Override
    @SuppressWarnings("unchecked") // Who names a cache names its types; Jira trusts them too.
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        if (loader == null) {
            return (Cache<K, V>) caches.computeIfAbsent(name, key -> made(key, null, required));
        }
        NamedCache<K, V> made = made(name, loader, required);
        caches.put(name, made);
        return made;
    }

    private <K, V> NamedCache<K, V> made(String name, CacheLoader<K, V> loader, CacheSettings required) {
        Choices choices = Choices.of(required);
        boolean local = choices.getLocal(false);
        if (!local) {
            invalidations.watch(name);
        }
        return new NamedCache<>(name, loader, choices, local ? () -> {} : () -> invalidations.tell(name));
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, Choices.NONE);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required) {
        Cache<String, V> cache = getCache(name, key -> supplier.get(), required);
        return new CachedReference<>() {
            @Override
            public V get() {
                return cache.get(ONLY);
            }

            @Override
            public void reset() {
                cache.remove(ONLY);
            }
        };
    }

    @Override
    public <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier) {
        return getCachedReference(owningClass, name, supplier, Choices.NONE);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(
            Class<?> owningClass, String name, Supplier<V> supplier, CacheSettings required) {
        return getCachedReference(owningClass.getName() + "." + name, supplier, required);
    }

    @Override
    public Collection<Cache<?, ?>> getCaches() {
        return List.copyOf(caches.values());
    }

    @Override
    public Collection<ManagedCache> getManagedCaches() {
        return List.copyOf(caches.values());
    }

    @Override
    public ManagedCache getManagedCache(String name) {
        return caches.get(name);
    }

    @Override
    public void flushCaches() {
        caches.values().stream().filter(NamedCache::isFlushable).forEach(NamedCache::removeAll);
    }

    @Override
    public void shutdown() {
        caches.values().forEach(NamedCache::forget);
        caches.clear();
    }
}
