package org.salescollab.sandbox.jql;

/**
 * One value of an operand, as Jira's QueryLiteral: a text, a number, or neither for EMPTY.
 *
 * @param function the function the value comes from, null for a value the user wrote
 */
record JqlLiteral(String text, Long number, String function) {
    static JqlLiteral empty() {
        return new JqlLiteral(null, null, null);
    }

    boolean isEmpty() {
        return text == null && number == null;
    }

    /** The value as text; not for EMPTY. */
    String asText() {
        return text != null ? text : String.valueOf(number);
    }
}
