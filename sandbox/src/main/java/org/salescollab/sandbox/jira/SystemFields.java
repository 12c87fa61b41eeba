package org.salescollab.sandbox.jira;

import java.util.List;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.I18n;

/** Jira's own fields under Jira's ids; names come in the asking user's language. */
final class SystemFields {
    /** Those that a screen may carry. */
    private static final List<String> ON_SCREENS = List.of(
            "summary",
            "issuetype",
            "priority",
            "duedate",
            "assignee",
            "reporter",
            "description",
            "labels",
            "resolution",
            "comment");

    private static final List<String> NAVIGABLE =
            List.of("project", "issuekey", "status", "created", "updated", "resolutiondate", "creator", "parent");

    private final I18n i18n;

    SystemFields(I18n i18n) {
        this.i18n = i18n;
    }

    List<FieldInfo> all() {
        return java.util.stream.Stream.concat(ON_SCREENS.stream(), NAVIGABLE.stream())
                .map(this::field)
                .toList();
    }

    boolean onScreens(String id) {
        return ON_SCREENS.contains(id);
    }

    private FieldInfo field(String id) {
        String name = i18n.text(i18n.currentLocale(), "sandbox.field." + id);
        return new FieldInfo(id, name, "", false, null, null);
    }
}
