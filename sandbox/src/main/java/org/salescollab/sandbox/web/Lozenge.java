package org.salescollab.sandbox.web;

import org.salescollab.sandbox.model.Constants;

/** A status as a coloured lozenge: colour by category as in Jira. */
public record Lozenge(String name, String cssClass) {

    static Lozenge of(Constants constants, String statusId) {
        return constants
                .status(statusId)
                .map(s -> new Lozenge(s.name(), css(s.category())))
                .orElse(new Lozenge(statusId, ""));
    }

    private static String css(String category) {
        return switch (category) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "";
        };
    }
}
