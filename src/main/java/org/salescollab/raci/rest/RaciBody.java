package org.salescollab.raci.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.raci.Activity;
import org.salescollab.raci.Letter;
import org.salescollab.shared.Problems;
import org.salescollab.shared.RoleCode;

/**
 * A responsibility matrix in requests, in the order of its lines.
 *
 * @param version the version that the person saw
 */
public record RaciBody(
        @Nullable List<@Nullable Line> activities, @Nullable Integer version) {

    /**
     * An activity.
     *
     * @param code of a known one; left out for a new one
     * @param name of the project's own; left out for one of the usual
     * @param letters R, A, A/R, C or I by role
     */
    public record Line(
            @Nullable String code,
            @Nullable String name,
            @Nullable Map<String, @Nullable String> letters) {}

    /** One of several who do an activity's work. */
    public record Keep(
            @Nullable String activity,
            @Nullable String role,
            @Nullable Integer version) {}

    /** Refuses what is no letter; the rest is for the use case to refuse. */
    List<Activity> read() {
        Problems problems = new Problems();
        List<Activity> read = new ArrayList<>();
        int own = 0;
        for (Line line : activities == null ? List.<@Nullable Line>of() : activities) {
            String field = "activities." + read.size();
            if (line == null) {
                problems.add(field, "sales.raci.error.activity");
                read.add(new Activity("", null, Map.of()));
                continue;
            }
            String code =
                    line.code() == null || line.code().isBlank() ? "own-" + ++own + "-" + read.size() : line.code();
            String name = line.name() == null || line.name().isBlank()
                    ? null
                    : line.name().strip();
            read.add(new Activity(code.strip(), name, letters(line.letters(), field, problems)));
        }
        problems.throwIfAny();
        return read;
    }

    private static Map<RoleCode, Letter> letters(
            @Nullable Map<String, @Nullable String> sent, String field, Problems problems) {
        Map<RoleCode, Letter> letters = new HashMap<>();
        if (sent != null) {
            sent.forEach((role, code) -> {
                String typed = code == null ? "" : code.strip();
                if (!typed.isEmpty()) {
                    Letter.parse(typed)
                            .ifPresentOrElse(
                                    letter -> letters.put(new RoleCode(role), letter),
                                    () -> problems.add(field + ".letters", "sales.raci.error.letter", Letter.codes()));
                }
            });
        }
        return letters;
    }
}
