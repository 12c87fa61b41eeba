package org.salescollab.sandbox.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.salescollab.sandbox.jira.Seed;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** Creates the people with their groups; the password is the login name. */
final class DemoPeople {
    private final Users users;

    DemoPeople(Users users) {
        this.users = users;
    }

    void create(List<Script.Person> people) {
        people.forEach(this::create);
    }

    private void create(Script.Person person) {
        User user = users.create(
                person.name(),
                person.name(),
                person.displayName(),
                person.name() + "@farsail.example",
                Locale.forLanguageTag(person.locale().replace('_', '-')),
                ZoneId.of(person.zone()));
        person.groups().forEach(group -> users.addToGroup(user.key(), group));
        if (!person.unlicensed()) {
            users.addToGroup(user.key(), Seed.LICENSED);
        }
    }
}
