package org.salescollab.shared;

/** Refuses an input; says which field is wrong and why. */
public final class InvalidInput extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    public InvalidInput(Problems problems) {
        super("invalid input: " + problems);
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }
}
