package org.salescollab.sandbox.jql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.salescollab.sandbox.model.Constants;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.StatusInfo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** What literals mean to fields that are compared as a whole; null where there is no such value. */
final class JqlValues {
    private static final Map<String, String> CATEGORIES = Map.of(
            "new", "new",
            "to do", "new",
            "2", "new",
            "indeterminate", "indeterminate",
            "in progress", "indeterminate",
            "4", "indeterminate",
            "done", "done",
            "3", "done");

    private final Users users;
    private final Constants constants;
    private final Issues issues;

    JqlValues(Users users, Constants constants, Issues issues) {
        this.users = users;
        this.constants = constants;
        this.issues = issues;
    }

    static boolean isNamed(JqlLiteral literal, String id, String name) {
        return name.equalsIgnoreCase(literal.asText()) || id.equals(literal.asText());
    }

    List<?> projects(JqlLiteral literal, JqlAsking asking) {
        return orNull(asking.browsable().stream()
                .filter(project -> project.key().equalsIgnoreCase(literal.asText())
                        || isNamed(literal, Long.toString(project.id()), project.name()))
                .map(ProjectInfo::id));
    }

    List<?> issueTypes(JqlLiteral literal, JqlAsking asking) {
        return named(constants.issueTypes(), literal, IssueTypeInfo::id, IssueTypeInfo::name);
    }

    List<?> statuses(JqlLiteral literal, JqlAsking asking) {
        return named(constants.statuses(), literal, StatusInfo::id, StatusInfo::name);
    }

    List<?> resolutions(JqlLiteral literal, JqlAsking asking) {
        return named(constants.resolutions(), literal, NamedConstant::id, NamedConstant::name);
    }

    List<?> priorities(JqlLiteral literal, JqlAsking asking) {
        return named(constants.priorities(), literal, NamedConstant::id, NamedConstant::name);
    }

    List<String> prioritiesFromHighest() {
        return constants.priorities().stream().map(NamedConstant::id).toList();
    }

    List<?> categories(JqlLiteral literal, JqlAsking asking) {
        return orNull(Stream.ofNullable(CATEGORIES.get(literal.asText().toLowerCase(Locale.ROOT))));
    }

    static List<?> labels(JqlLiteral literal, JqlAsking asking) {
        return List.of(literal.asText());
    }

    /** By user name, else by display name or e-mail. */
    List<?> users(JqlLiteral literal, JqlAsking asking) {
        String wanted = literal.asText();
        Optional<User> exact = users.byName(wanted).or(() -> users.byKey(wanted));
        if (exact.isPresent()) {
            return List.of(exact.get().key());
        }
        return orNull(users.search(wanted, true, 0, 100).stream()
                .filter(user -> user.displayName().equalsIgnoreCase(wanted)
                        || user.email().equalsIgnoreCase(wanted))
                .map(User::key));
    }

    List<?> parents(JqlLiteral literal, JqlAsking asking) {
        return orNull(issue(literal, asking).stream().map(IssueInfo::id));
    }

    /** By id where the literal is a number, else by key; only what the asking user may see. */
    Optional<IssueInfo> issue(JqlLiteral literal, JqlAsking asking) {
        Optional<IssueInfo> found =
                literal.number() != null ? issues.byId(literal.number()) : issues.byKey(literal.text());
        return found.filter(issue -> asking.mayBrowse(issue.projectId()));
    }

    private static <T> List<String> named(
            List<T> all, JqlLiteral literal, Function<T, String> id, Function<T, String> name) {
        return orNull(all.stream()
                .filter(one -> isNamed(literal, id.apply(one), name.apply(one)))
                .map(id));
    }

    private static <T> List<T> orNull(Stream<T> found) {
        List<T> all = found.toList();
        return all.isEmpty() ? null : all;
    }
}
