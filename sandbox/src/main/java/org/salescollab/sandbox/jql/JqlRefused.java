package org.salescollab.sandbox.jql;

import java.util.List;

/** A query that cannot be run, with everything that is wrong with it. */
final class JqlRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<JqlProblem> problems;

    JqlRefused(JqlProblem problem) {
        this(List.of(problem));
    }

    JqlRefused(List<JqlProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    List<JqlProblem> problems() {
        return problems;
    }
}
