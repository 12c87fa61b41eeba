package org.salescollab.sandbox.jira;

import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.Proxy;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.db.TestDatabase;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.I18n;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.plugin.Plugins;

/** A seeded Jira model on a fresh database, with the events it raised. */
public final class TestSite implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    public final Database db = TestDatabase.fresh();
    public final List<Object> events = new ArrayList<>();
    public final JiraModel model = openNode(db);

    /** Another node on the same database. */
    public JiraModel openNode(Database database) {
        EventPublisher publisher = (EventPublisher) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventPublisher.class}, (proxy, method, args) -> {
                    if (method.getName().equals("publish")) {
                        events.add(args[0]);
                    }
                    return null;
                });
        return JiraModel.create(
                database,
                new JiraModel.Surroundings(
                        new Texts(), () -> NOW, publisher, TestSite::noApps, () -> (name, args) -> null));
    }

    private static Plugins noApps() {
        return (Plugins) Proxy.newProxyInstance(
                TestSite.class.getClassLoader(),
                new Class<?>[] {Plugins.class},
                (proxy, method, args) -> method.getReturnType() == Optional.class ? Optional.empty() : List.of());
    }

    public User admin() {
        return model.users().byName("admin").orElseThrow();
    }

    public User person(String name, String... groups) {
        User user =
                model.users().create(name, name, name, name + "@example.com", Locale.US, ZoneId.of("Europe/Berlin"));
        for (String group : groups) {
            model.users().addToGroup(user.key(), group);
        }
        return user;
    }

    public User licensed(String name) {
        return person(name, Seed.LICENSED);
    }

    public ProjectInfo project(String key) {
        return model.projects().create(key, "Project " + key, "", admin().key(), "business");
    }

    @Override
    public void close() {
        db.close();
    }

    /** The sandbox's own texts of the model. */
    private static final class Texts implements I18n {
        @Override
        public String text(Locale locale, String key, Object... args) {
            ResourceBundle.Control exact =
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
            ResourceBundle bundle = ResourceBundle.getBundle("i18n.sandbox-jira", locale, exact);
            return bundle.containsKey(key) ? new MessageFormat(bundle.getString(key), locale).format(args) : key;
        }

        @Override
        public Locale currentLocale() {
            return CurrentUser.get() == null ? Locale.US : CurrentUser.get().locale();
        }
    }
}
