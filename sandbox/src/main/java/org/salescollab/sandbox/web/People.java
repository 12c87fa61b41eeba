package org.salescollab.sandbox.web;

import org.salescollab.sandbox.model.User;

/** People as pages name them. */
final class People {
    private People() {}

    /** A picture and a name; both empty for nobody. */
    public record Person(String name, String displayName, boolean active) {
        static final Person NOBODY = new Person("", "", true);
    }

    static Person person(Site site, String key) {
        if (key == null || key.isEmpty()) {
            return Person.NOBODY;
        }
        return site.model()
                .users()
                .byKey(key)
                .map(u -> new Person(u.name(), u.displayName(), u.active()))
                .orElse(new Person("", key, false));
    }

    static String name(Site site, String key) {
        return person(site, key).displayName();
    }

    static String name(User user) {
        return user == null ? "" : user.displayName();
    }
}
