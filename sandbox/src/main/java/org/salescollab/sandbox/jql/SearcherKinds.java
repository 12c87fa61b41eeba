package org.salescollab.sandbox.jql;

import java.util.Locale;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.Plugins;

/** Which of Jira's searchers a custom field has; an app's searcher module names one of Jira's classes. */
final class SearcherKinds {
    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Map<String, Kind> BY_NAME = Map.ofEntries(
            Map.entry("exacttextsearcher", Kind.EXACT_TEXT),
            Map.entry("textsearcher", Kind.FREE_TEXT),
            Map.entry("exactnumber", Kind.NUMBER),
            Map.entry("exactnumbersearcher", Kind.NUMBER),
            Map.entry("numberrange", Kind.NUMBER),
            Map.entry("numberrangesearcher", Kind.NUMBER),
            Map.entry("daterange", Kind.DATE),
            Map.entry("daterangesearcher", Kind.DATE),
            Map.entry("datetimerange", Kind.DATE_TIME),
            Map.entry("datetimerangesearcher", Kind.DATE_TIME),
            Map.entry("multiselectsearcher", Kind.SELECT),
            Map.entry("selectsearcher", Kind.SELECT),
            Map.entry("radiosearcher", Kind.SELECT),
            Map.entry("checkboxsearcher", Kind.SELECT),
            Map.entry("userpickersearcher", Kind.USER),
            Map.entry("userpickergroupsearcher", Kind.USER),
            Map.entry("labelsearcher", Kind.LABELS),
            Map.entry("labelssearcher", Kind.LABELS));

    private final Plugins plugins;

    SearcherKinds(Plugins plugins) {
        this.plugins = plugins;
    }

    /** How a field is searched. */
    enum Kind {
        EXACT_TEXT,
        FREE_TEXT,
        NUMBER,
        DATE,
        DATE_TIME,
        SELECT,
        USER,
        LABELS,
        NONE
    }

    Kind of(FieldInfo field) {
        String key = field.searcherKey();
        if (key == null || key.isBlank()) {
            return Kind.NONE;
        }
        if (key.startsWith(SYSTEM)) {
            return named(key.substring(SYSTEM.length()));
        }
        return plugins.module(Module.CustomFieldSearcher.class, key)
                .map(module -> module.head().instance().get())
                .map(searcher -> named(searcher.getClass().getSimpleName()))
                .orElse(Kind.NONE);
    }

    private static Kind named(String name) {
        return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), Kind.NONE);
    }
}
