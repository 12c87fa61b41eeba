package org.salescollab.shared;

import org.jspecify.annotations.Nullable;

/** Refuses a change because the record has changed in between, or because a unique rule is taken. */
public final class Conflict extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final transient @Nullable Object current;

    /** Somebody else saved first: {@code current} is the stored record for the person to compare with. */
    public Conflict(Object current) {
        this(new Problems().addGeneral("sales.error.conflict"), current);
    }

    /** A unique rule is taken; the problems name the field. */
    public Conflict(Problems problems) {
        this(problems, null);
    }

    private Conflict(Problems problems, @Nullable Object current) {
        super("conflict: " + problems);
        this.problems = problems;
        this.current = current;
    }

    /** The same refusal with the stored record in another shape, such as JSON. */
    public Conflict showing(Object current) {
        return new Conflict(problems, current);
    }

    public Problems problems() {
        return problems;
    }

    public @Nullable Object current() {
        return current;
    }
}
