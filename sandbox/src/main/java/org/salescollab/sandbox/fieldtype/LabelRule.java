package org.salescollab.sandbox.fieldtype;

/** What Jira allows as a label. */
public final class LabelRule {
    private LabelRule() {}

    /** The i18n key of the problem, or null. */
    public static String problem(String label) {
        if (label.chars().anyMatch(Character::isWhitespace)) {
            return "sandbox.error.label.spaces";
        }
        return label.length() > 255 ? "sandbox.error.label.toolong" : null;
    }
}
