package org.salescollab.sandbox.jira;

/** Small helps for writing SQL. */
public final class Sql {
    private Sql() {}

    /** Text for LIKE ... ESCAPE '!' that only matches itself. */
    public static String likeEscaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
