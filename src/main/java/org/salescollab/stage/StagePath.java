package org.salescollab.stage;

import java.util.List;
import org.salescollab.salesproject.Stage;

/** The order of the stages, and where a project stands on the way. */
public final class StagePath {

    private StagePath() {}

    /** What a step of the path is for a project in {@code current}. */
    public enum Place {
        PASSED,
        HERE,
        AHEAD
    }

    /** The steps that are drawn: the open stages and the won one. A lost project has left the path. */
    public static List<Stage> steps() {
        return Stage.DEFAULTS.stream()
                .filter(stage -> stage.kind() != Stage.Kind.LOST)
                .toList();
    }

    public static Place place(Stage step, Stage current) {
        if (step.equals(current)) {
            return Place.HERE;
        }
        boolean before = current.kind() != Stage.Kind.LOST && position(step) < position(current);
        return before ? Place.PASSED : Place.AHEAD;
    }

    /** Where a stage stands in the order; -1 for a status that no stage claims. */
    public static int position(Stage stage) {
        return Stage.DEFAULTS.indexOf(stage);
    }
}
