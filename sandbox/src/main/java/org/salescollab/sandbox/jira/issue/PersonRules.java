package org.salescollab.sandbox.jira.issue;

import java.util.Objects;
import java.util.Optional;
import org.salescollab.sandbox.model.User;

/** Who may be assignee and reporter, and who may say so. */
final class PersonRules {
    private static final String AUTOMATIC = "-1";

    private final IssueDesk desk;

    PersonRules(IssueDesk desk) {
        this.desk = desk;
    }

    /** The key of the new assignee, null for nobody; the site's default assignee is nobody. */
    String assignee(FieldAsking asking) {
        String name = asking.first("assignee");
        if (name == null || name.equals(AUTOMATIC)) {
            return changed(asking, "assignee", null, asking.issue().assigneeKey(), "ASSIGN_ISSUES");
        }
        Optional<User> person = desk.model().users().byName(name);
        if (person.isEmpty()
                || !desk.may(person.get(), "ASSIGNABLE_USER", asking.issue().projectId())) {
            asking.wrong("assignee", desk.text(asking.actor(), "sandbox.issue.assignee.unable", name));
            return null;
        }
        return changed(asking, "assignee", person.get().key(), asking.issue().assigneeKey(), "ASSIGN_ISSUES");
    }

    /** The key of the new reporter. Without the right to name one, a new issue's is its creator. */
    String reporter(FieldAsking asking) {
        String name = asking.first("reporter");
        String creator = asking.actor() == null ? null : asking.actor().key();
        String before = asking.creates() ? creator : asking.issue().reporterKey();
        if (name == null) {
            asking.wrong("reporter", desk.text(asking.actor(), "sandbox.issue.reporter.missing"));
            return before;
        }
        Optional<User> person = desk.model().users().byName(name);
        if (person.isEmpty()) {
            asking.wrong("reporter", desk.text(asking.actor(), "sandbox.error.user", name));
            return before;
        }
        return changed(asking, "reporter", person.get().key(), before, "MODIFY_REPORTER");
    }

    private String changed(FieldAsking asking, String field, String key, String before, String permission) {
        if (!Objects.equals(key, before)
                && !desk.may(asking.actor(), permission, asking.issue().projectId())) {
            asking.wrong(field, desk.text(asking.actor(), "sandbox.issue." + field + ".right"));
        }
        return key;
    }
}
