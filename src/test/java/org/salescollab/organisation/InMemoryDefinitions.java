package org.salescollab.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Definitions for tests without a database. */
final class InMemoryDefinitions<T extends Definition> implements Definitions<T> {

    private final Map<String, T> kept = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();

    @Override
    public Shelf<T> load() {
        return new Shelf<>(new ArrayList<>(kept.values()), removed);
    }

    @Override
    public void put(T definition) {
        kept.put(definition.code(), definition);
    }

    @Override
    public void remove(T definition) {
        kept.remove(definition.code());
        removed.add(definition.code());
    }
}
