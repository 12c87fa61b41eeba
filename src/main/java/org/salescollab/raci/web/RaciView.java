package org.salescollab.raci.web;

import java.util.List;

/**
 * A responsibility matrix in the reader's words; also what REST answers.
 *
 * @param issue the issue's number
 * @param version 0 while nobody has changed what every project begins with; to be sent back with a change
 * @param roles the columns: roles that somebody holds or that have a letter
 * @param findings what is wrong, the worst first
 * @param mine what the reader does or answers for, as a sentence; empty if nothing
 */
public record RaciView(
        String issue,
        int version,
        boolean mayEdit,
        List<Role> roles,
        List<Row> activities,
        List<Problem> findings,
        String mine) {

    /** A column. {@code holder} is empty while the role is vacant. */
    public record Role(String code, String name, String department, String holder) {}

    /**
     * A line.
     *
     * @param own whether the project has named it itself
     */
    public record Row(String code, String name, boolean own, List<Cell> cells) {}

    /**
     * What a role has to do with an activity.
     *
     * @param letter empty for nothing
     * @param label for readers who hear the cell without seeing its column
     */
    public record Cell(String role, String letter, String label) {}

    /**
     * A sentence about what is wrong.
     *
     * @param activity the code of the activity; empty where it is about a person
     * @param keep who may keep the work, where several do it
     */
    public record Problem(String kind, String text, String activity, List<Keep> keep) {}

    /** A way out: one role keeps the work. */
    public record Keep(String role, String label) {}
}
