package org.salescollab.sandbox.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Constants;
import org.salescollab.sandbox.model.Fields;
import org.salescollab.sandbox.model.I18n;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.SandboxClock;
import org.salescollab.sandbox.model.Search;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;
import org.salescollab.sandbox.plugin.Plugins;

/** Runs JQL as one SQL statement for the page and one for the exact total, limited to browsable projects. */
public final class JqlSearch implements Search {
    private static final String FROM = " FROM jira_issue i JOIN jira_project p ON p.id = i.project_id WHERE ";

    private final Database db;
    private final Permissions permissions;
    private final I18n texts;
    private final SystemFields systemFields;
    private final CustomJqlFields customFields;
    private final JqlFunctions functions;

    private JqlSearch(Database db, Permissions permissions, I18n texts, Parts parts) {
        this.db = db;
        this.permissions = permissions;
        this.texts = texts;
        this.systemFields = parts.systemFields();
        this.customFields = parts.customFields();
        this.functions = parts.functions();
    }

    /** What a search needs of the rest of the sandbox. */
    public record Needs(
            Database db,
            Users users,
            Permissions permissions,
            Constants constants,
            Fields fields,
            Issues issues,
            Plugins plugins,
            I18n texts,
            SandboxClock clock,
            Function<User, ApplicationUser> applicationUsers,
            Supplier<I18nHelper> i18nHelper) {}

    private record Parts(SystemFields systemFields, CustomJqlFields customFields, JqlFunctions functions) {}

    public static JqlSearch create(Needs needs) {
        JqlValues values = new JqlValues(needs.users(), needs.constants(), needs.issues());
        JqlRanges ranges = new JqlRanges(new JqlDates(needs.clock()));
        SystemFunctions system = new SystemFunctions(needs.users(), needs.constants(), needs.clock());
        Parts parts = new Parts(
                new SystemFields(values, ranges, needs.db().dialect()),
                new CustomJqlFields(needs.db(), needs.fields(), new SearcherKinds(needs.plugins()), values, ranges),
                new JqlFunctions(needs.plugins(), system, needs.applicationUsers(), needs.i18nHelper()));
        return new JqlSearch(needs.db(), needs.permissions(), needs.texts(), parts);
    }

    @Override
    public Outcome<Page> search(User actor, String jql, int start, int max) {
        JqlAsking asking = new JqlAsking(actor, permissions.projects("BROWSE_PROJECTS", actor));
        JqlPlanner.Plan plan;
        try {
            JqlQuery query = JqlParser.parse(jql);
            plan = new JqlPlanner(systemFields, customFields, functions, asking).plan(query);
        } catch (JqlRefused refused) {
            return refusal(refused, actor);
        }
        SqlPart visible = SqlPart.in("i.project_id", asking.projectIds());
        SqlPart where = SqlPart.all(List.of(visible, plan.where()));
        return Outcome.of(db.read(handle -> page(handle, where, plan.orderBy(), start, max)));
    }

    private static Page page(Handle handle, SqlPart where, String orderBy, int start, int max) {
        int total = bound(handle, "SELECT COUNT(*)" + FROM + where.sql(), where)
                .mapTo(Integer.class)
                .one();
        if (max <= 0 || start >= total) {
            return new Page(List.of(), start, total);
        }
        String sql = "SELECT i.id" + FROM + where.sql() + " ORDER BY " + orderBy + " LIMIT " + max + " OFFSET " + start;
        return new Page(bound(handle, sql, where).mapTo(Long.class).list(), start, total);
    }

    private static Query bound(Handle handle, String sql, SqlPart part) {
        Query query = handle.createQuery(sql);
        for (int i = 0; i < part.values().size(); i++) {
            query.bind(i, part.values().get(i));
        }
        return query;
    }

    private Outcome<Page> refusal(JqlRefused refused, User actor) {
        Locale locale = actor == null ? texts.currentLocale() : actor.locale();
        List<String> messages = refused.problems().stream()
                .map(problem -> problem.key() == null
                        ? String.valueOf(problem.args()[0])
                        : texts.text(locale, problem.key(), problem.args()))
                .toList();
        return new Outcome<>(null, Map.of(), messages, 400);
    }
}
