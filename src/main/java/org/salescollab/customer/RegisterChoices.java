package org.salescollab.customer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people have chosen for their own register, kept by user key. */
public interface RegisterChoices {

    /** The columns, the currency, and the saved filters by name; one statement. */
    Chosen of(String user);

    void keepColumns(String user, Set<RegisterColumn> columns);

    void keepCurrency(String user, String currency);

    /** @throws org.salescollab.shared.UniqueTaken when the person has one of this name */
    SavedFilter add(String user, SavedFilter filter);

    /**
     * Replaces one of the person's own filters.
     *
     * @return false if there is none of this number
     * @throws org.salescollab.shared.UniqueTaken when the person has another one of this name
     */
    boolean replace(String user, SavedFilter filter);

    /** Answers false if the person has none of this number. */
    boolean remove(String user, long id);

    /**
     * @param columns none means the default
     * @param currency that sums are told in; none means the base currency
     */
    record Chosen(Set<RegisterColumn> columns, @Nullable String currency, List<SavedFilter> filters) {
        public Chosen {
            columns = Set.copyOf(columns);
            filters = List.copyOf(filters);
        }
    }
}
