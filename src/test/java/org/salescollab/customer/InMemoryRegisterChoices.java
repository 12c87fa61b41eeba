package org.salescollab.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.shared.UniqueTaken;

/** Choices for tests without a database. */
public final class InMemoryRegisterChoices implements RegisterChoices {

    private final Map<String, Set<RegisterColumn>> columns = new HashMap<>();
    private final Map<String, List<SavedFilter>> filters = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private long last;

    @Override
    public Chosen of(String user) {
        return new Chosen(
                columns.getOrDefault(user, Set.of()), currencies.get(user), filters.getOrDefault(user, List.of()));
    }

    @Override
    public void keepColumns(String user, Set<RegisterColumn> chosen) {
        columns.put(user, Set.copyOf(chosen));
    }

    @Override
    public void keepCurrency(String user, String currency) {
        currencies.put(user, currency);
    }

    @Override
    public SavedFilter add(String user, SavedFilter filter) {
        refuseTaken(user, filter);
        SavedFilter added = new SavedFilter(++last, filter.name(), filter.query(), filter.standard());
        filters.computeIfAbsent(user, any -> new ArrayList<>()).add(added);
        return added;
    }

    @Override
    public boolean replace(String user, SavedFilter filter) {
        refuseTaken(user, filter);
        boolean known = filters.getOrDefault(user, List.of()).stream().anyMatch(each -> each.id() == filter.id());
        if (known) {
            filters.get(user).replaceAll(each -> each.id() == filter.id() ? filter : each);
        }
        return known;
    }

    private void refuseTaken(String user, SavedFilter filter) {
        String name = NormalisedName.of(filter.name());
        if (filters.getOrDefault(user, List.of()).stream()
                .anyMatch(each -> each.id() != filter.id()
                        && NormalisedName.of(each.name()).equals(name))) {
            throw new UniqueTaken(new IllegalStateException(filter.name()));
        }
    }

    @Override
    public boolean remove(String user, long id) {
        return filters.getOrDefault(user, new ArrayList<>()).removeIf(each -> each.id() == id);
    }
}
