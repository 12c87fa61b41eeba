package org.salescollab.sandbox.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.db.Database;

/** The platform's caches: one node's behaviour, what a second node hears, and what Jira forbids. */
class CachesTest {
    private static final CacheSettings CLUSTER =
            new CacheSettingsBuilder().remote().replicateViaInvalidation().build();
    private static final CacheSettings LOCAL = new CacheSettingsBuilder()
            .local()
            .expireAfterWrite(1, TimeUnit.HOURS)
            .build();

    private Database db;
    private Invalidations first;
    private Invalidations second;
    private Caches node;
    private Caches otherNode;

    @BeforeEach
    void open() {
        db = Database.inMemory(UUID.randomUUID().toString());
        first = new Invalidations(db);
        second = new Invalidations(db);
        node = new Caches(first);
        otherNode = new Caches(second);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        db.close();
    }

    @Test
    void aValueIsLoadedOnceUntilItIsRemoved() {
        AtomicInteger loads = new AtomicInteger();
        Cache<String, Integer> cache = node.getCache("loads", key -> loads.incrementAndGet(), CLUSTER);

        assertThat(cache.get("a")).isEqualTo(1);
        assertThat(cache.get("a")).isEqualTo(1);
        cache.remove("a");
        assertThat(cache.get("a")).isEqualTo(2);
    }

    @Test
    void whatOneNodeChangesAnotherNodeDropsSoon() {
        AtomicInteger stored = new AtomicInteger(1);
        Cache<String, Integer> here = node.getCache("shared", key -> stored.get(), CLUSTER);
        Cache<String, Integer> there = otherNode.getCache("shared", key -> stored.get(), CLUSTER);
        assertThat(there.get("a")).isEqualTo(1);

        for (int changes = 2; changes <= 3; changes++) {
            int now = changes;
            stored.set(now);
            here.remove("a");
            assertSoon(() -> there.get("a") == now);
        }
    }

    @Test
    void aReferenceIsResetOnAllNodes() {
        AtomicInteger stored = new AtomicInteger(1);
        CachedReference<Integer> here = node.getCachedReference("one", stored::get, CLUSTER);
        CachedReference<Integer> there = otherNode.getCachedReference("one", stored::get, CLUSTER);
        assertThat(there.get()).isEqualTo(1);

        stored.set(2);
        here.reset();

        assertThat(here.get()).isEqualTo(2);
        assertSoon(() -> there.get() == 2);
    }

    @Test
    void aLocalCacheTellsNobody() {
        AtomicInteger stored = new AtomicInteger(1);
        Cache<Object, Integer> here = node.getCache("mine", key -> stored.get(), LOCAL);
        here.get("a");
        here.removeAll();

        int told = db.read(handle -> handle.createQuery("SELECT COUNT(*) FROM sandbox_cache")
                .mapTo(Integer.class)
                .one());
        assertThat(told).isZero();
    }

    @Test
    void onlyFlushableCachesAreFlushed() {
        Cache<String, String> kept = node.getCache(
                "kept", null, new CacheSettingsBuilder().local().unflushable().build());
        Cache<String, String> flushed = node.getCache(
                "flushed", null, new CacheSettingsBuilder().local().build());
        kept.put("a", "b");
        flushed.put("a", "b");

        node.flushCaches();

        assertThat(kept.get("a")).isEqualTo("b");
        assertThat(flushed.get("a")).isNull();
    }

    @Test
    void keysOfAClusterWideCacheAreSerializable() {
        Cache<Object, String> cache = node.getCache("keys", key -> "value", CLUSTER);

        assertThatThrownBy(() -> cache.get(new Object()))
                .isInstanceOf(CacheException.class)
                .hasMessageContaining("Jira rule: keys of a cluster-wide cache are Serializable");
        assertThat(node.getCache("own", key -> "value", LOCAL).get(new Object()))
                .isEqualTo("value");
    }

    @Test
    void copiedValuesOfAClusterWideCacheAreSerializable() {
        Cache<String, Object> cache = node.getCache("values");

        assertThatThrownBy(() -> cache.put("a", new Object()))
                .hasMessageContaining("Jira rule: copied values of a cluster-wide cache are Serializable");
        assertThat(cache.get("a")).isNull();
    }

    @Test
    void aCacheKeepsNoNull() {
        Cache<String, String> cache = node.getCache("nulls", key -> null, CLUSTER);

        assertThatThrownBy(() -> cache.get("a")).hasMessageContaining("Jira rule: a cache keeps no null");
    }

    private static void assertSoon(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
