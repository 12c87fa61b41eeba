package org.salescollab.sandbox.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** Users as Jira's JSON shows them. */
final class PeopleJson {
    private final Users users;

    PeopleJson(Users users) {
        this.users = users;
    }

    /** Null for nobody; an unknown key is shown as a former user. */
    Map<String, Object> byKey(Links links, String key) {
        if (key == null) {
            return null;
        }
        return users.byKey(key).map(user -> person(links, user)).orElseGet(() -> former(key));
    }

    Map<String, Object> person(Links links, User user) {
        Map<String, Object> json = Names.map();
        json.put("self", links.user(user));
        json.put("name", user.name());
        json.put("key", user.key());
        json.put("emailAddress", user.email());
        json.put("avatarUrls", avatars(links, "/secure/useravatar?ownerId=" + user.key()));
        json.put("displayName", user.displayName());
        json.put("active", user.active());
        json.put("timeZone", user.zone().getId());
        return json;
    }

    /** With language and groups, as the user resource shows it. */
    Map<String, Object> whole(Links links, User user) {
        Map<String, Object> json = person(links, user);
        json.put("deleted", false);
        json.put("locale", user.locale().toString());
        List<Map<String, Object>> groups = users.groupsOf(user.key()).stream()
                .sorted()
                .map(group -> group(links, group))
                .toList();
        json.put("groups", Map.of("size", groups.size(), "items", groups));
        json.put("applicationRoles", Map.of("size", 1, "items", List.of()));
        json.put("expand", "groups,applicationRoles");
        return json;
    }

    static Map<String, Object> group(Links links, String group) {
        Map<String, Object> json = Names.map();
        json.put("name", group);
        json.put("self", links.to("group") + "?groupname=" + encoded(group));
        return json;
    }

    static Map<String, Object> avatars(Links links, String path) {
        String url = links.at(path);
        Map<String, Object> json = Names.map();
        json.put("48x48", url);
        json.put("24x24", url + "&size=small");
        json.put("16x16", url + "&size=xsmall");
        json.put("32x32", url + "&size=medium");
        return json;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> former(String key) {
        Map<String, Object> json = Names.map();
        json.put("name", key);
        json.put("key", key);
        json.put("displayName", key);
        json.put("active", false);
        return json;
    }
}
