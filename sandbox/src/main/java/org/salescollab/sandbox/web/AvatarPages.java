package org.salescollab.sandbox.web;

import java.util.List;
import org.salescollab.sandbox.web.Routes.Access;

/** Draws the pictures of people, projects, issue types and statuses as SVG. */
final class AvatarPages {
    private static final List<String> COLOURS =
            List.of("#0c66e4", "#1f845a", "#5e4db2", "#943d73", "#206a83", "#a54800", "#4c6b1f", "#ae2a19");
    private static final String TYPE_FORMAT = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\">"
            + "<rect width=\"16\" height=\"16\" rx=\"2\" fill=\"%s\"/><path d=\"%s\" fill=\"none\" stroke=\"#fff\""
            + " stroke-width=\"1.8\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>";

    private final Site site;

    AvatarPages(Site site) {
        this.site = site;
    }

    void addTo(Routes routes) {
        routes.get("/secure/useravatar", Access.ANYONE, r -> letters(userName(r), true))
                .get("/secure/projectavatar", Access.ANYONE, r -> letters(r.param("key") + r.param("pid"), false))
                .get("/images/icons/issuetypes/{name}", Access.ANYONE, r -> issueType(r.path("name")))
                .get("/secure/viewavatar", Access.ANYONE, r -> issueType(r.param("avatarId")))
                .get("/images/icons/priorities/{name}", Access.ANYONE, r -> priority(r.path("name")))
                .get("/images/icons/statuses/{name}", Access.ANYONE, r -> issueType("status"));
    }

    private String userName(PageRequest request) {
        return site.model()
                .users()
                .byName(request.param("ownerId"))
                .map(u -> u.displayName())
                .orElse("?");
    }

    private static Answer letters(String name, boolean round) {
        String text = name.isEmpty() ? "?" : name;
        int first = text.codePointAt(0);
        String letter =
                new String(Character.toChars(Character.isLetterOrDigit(first) ? Character.toUpperCase(first) : '?'));
        return new Answer.Content(
                "image/svg+xml",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\"><rect width=\"48\" height=\"48\" rx=\""
                        + (round ? 24 : 6) + "\" fill=\"" + colour(text)
                        + "\"/><text x=\"24\" y=\"32\" font-size=\"22\""
                        + " font-family=\"sans-serif\" text-anchor=\"middle\" fill=\"#fff\">" + letter
                        + "</text></svg>");
    }

    private static Answer issueType(String name) {
        String shape = name.startsWith("sub") ? "M4 4h5v5M7 9h5v3H7z" : "M4.5 8.5l2.5 2.5 4.5-5.5";
        String fill = name.startsWith("task") || name.startsWith("sub") ? "#0c66e4" : colour(name);
        return new Answer.Content("image/svg+xml", TYPE_FORMAT.formatted(fill, shape));
    }

    private static Answer priority(String name) {
        boolean up = name.startsWith("1") || name.startsWith("2");
        boolean level = name.startsWith("3");
        String shape = level ? "M4 6h8M4 10h8" : up ? "M4 10l4-4 4 4" : "M4 6l4 4 4-4";
        String fill = level ? "#e56910" : up ? "#c9372c" : "#1d7afc";
        return new Answer.Content(
                "image/svg+xml",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><path d=\"" + shape
                        + "\" fill=\"none\" stroke=\"" + fill
                        + "\" stroke-width=\"2\" stroke-linecap=\"round\"/></svg>");
    }

    private static String colour(String text) {
        return COLOURS.get(Math.floorMod(text.hashCode(), COLOURS.size()));
    }
}
