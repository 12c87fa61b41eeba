package org.salescollab.raci;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.RoleCode;

/**
 * Something that is wrong with a matrix.
 *
 * @param activity the code of the activity; null where it is about a person
 * @param roles that it is about, if any
 * @param user user key of the person that it is about, if any
 * @param percent how much of the work lies with that person
 */
public record Finding(
        Kind kind,
        @Nullable String activity,
        List<RoleCode> roles,
        @Nullable String user,
        int percent) {

    /** What can be wrong, the worst first. */
    public enum Kind {
        /** Two do the work in different departments, and each may think of the other, or both do it twice. */
        OVERLAP,
        NOBODY_ACCOUNTABLE,
        SEVERAL_ACCOUNTABLE,
        NOBODY_RESPONSIBLE,
        /** A role that does the work or answers for it is held by nobody. */
        VACANT,
        /** One person has more than {@value Findings#MOST_PERCENT} % of it. */
        OVERLOADED
    }

    public Finding {
        roles = List.copyOf(roles);
    }

    static Finding of(Kind kind, Activity activity, List<RoleCode> roles) {
        return new Finding(kind, activity.code(), roles, null, 0);
    }
}
