package org.salescollab.sandbox.api;

/** Refuses what Jira would refuse, with a message that names the rule. */
final class Refusal {
    private Refusal() {}

    static void when(boolean broken, String rule) {
        if (broken) {
            throw new IllegalArgumentException(rule);
        }
    }

    static void blank(String name, String what) {
        when(name == null || name.isBlank(), "A name is needed for the " + what);
    }
}
