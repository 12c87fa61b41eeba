package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.Plugins;

/** Custom field searchers by key and the types they fit: Jira's own and those that apps declare. */
public final class SearcherKeys {
    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Map<String, Set<String>> FITTING = Map.ofEntries(
            entry("textsearcher", "textfield", "textarea", "url", "readonlyfield"),
            entry("exacttextsearcher", "url"),
            entry("multiselectsearcher", "select", "radiobuttons", "multiselect", "multicheckboxes"),
            entry("exactnumber", "float"),
            entry("numberrange", "float"),
            entry("daterange", "datepicker"),
            entry("datetimerange", "datetime"),
            entry("userpickersearcher", "userpicker"),
            entry("userpickergroupsearcher", "userpicker", "multiuserpicker"),
            entry("labelsearcher", "labels"));

    private final Supplier<Plugins> plugins;

    public SearcherKeys(Supplier<Plugins> plugins) {
        this.plugins = plugins;
    }

    private static Map.Entry<String, Set<String>> entry(String searcher, String... types) {
        return Map.entry(searcher, Set.of(types));
    }

    /** Null where there is no such searcher. */
    public CustomFieldSearcher byKey(String key) {
        boolean known = key != null
                && (key.startsWith(SYSTEM)
                        ? FITTING.containsKey(key.substring(SYSTEM.length()))
                        : plugins.get()
                                .module(Module.CustomFieldSearcher.class, key)
                                .isPresent());
        return known ? new Known(key) : null;
    }

    boolean fits(CustomFieldSearcher searcher, String typeKey) {
        String key = searcher.toString();
        if (key.startsWith(SYSTEM)) {
            // Jira's API takes any searcher for a field type of an app; its admin pages drop one that the type doesn't
            // name.
            return !typeKey.startsWith(SYSTEM)
                    ? names(typeKey, key)
                    : FITTING.get(key.substring(SYSTEM.length())).contains(typeKey.substring(SYSTEM.length()));
        }
        return names(typeKey, key)
                || plugins.get()
                        .module(Module.CustomFieldSearcher.class, key)
                        .filter(module -> module.validTypes().contains(typeKey))
                        .isPresent();
    }

    private boolean names(String typeKey, String searcherKey) {
        return plugins.get()
                .module(Module.CustomFieldType.class, typeKey)
                .filter(module -> module.validSearchers().contains(searcherKey))
                .isPresent();
    }

    private record Known(String key) implements CustomFieldSearcher {
        @Override
        public String toString() {
            return key;
        }
    }
}
