package org.salescollab.sandbox.jql;

/** What is wrong with a query: a message key with its arguments; {@code key} null means that the first argument is the text. */
record JqlProblem(String key, Object... args) {
    static JqlProblem ofText(String text) {
        return new JqlProblem(null, text);
    }
}
