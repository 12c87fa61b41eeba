package org.salescollab.salesproject;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The statuses of the sales workflow; a stage is one status while it is open, and several once it is decided. */
public enum SalesStatus {
    S1(Stage.S1, Progress.TO_DO),
    S2(Stage.S2, Progress.UNDER_WAY),
    S3(Stage.S3, Progress.UNDER_WAY),
    S4(Stage.S4, Progress.UNDER_WAY),
    S5(Stage.S5, Progress.UNDER_WAY),
    S6(Stage.S6, Progress.UNDER_WAY),
    S7(Stage.S7, Progress.UNDER_WAY),
    WON(Stage.S8, Progress.DONE),
    HANDOVER(Stage.S8, Progress.UNDER_WAY),
    CLOSED(Stage.S8, Progress.DONE),
    LOST(Stage.S9, Progress.DONE),
    CANCELLED(Stage.S9, Progress.DONE);

    /** Which of the platform's three groups of statuses it belongs to. */
    public enum Progress {
        TO_DO,
        UNDER_WAY,
        DONE
    }

    private final Stage stage;
    private final Progress progress;

    SalesStatus(Stage stage, Progress progress) {
        this.stage = stage;
        this.progress = progress;
    }

    public Stage stage() {
        return stage;
    }

    public Progress progress() {
        return progress;
    }

    public String i18nKey() {
        return "sales.status." + name().toLowerCase(Locale.ROOT);
    }

    /** The statuses that stand for a stage, in the order a project passes them. */
    public static List<SalesStatus> of(Stage stage) {
        return Arrays.stream(values())
                .filter(status -> status.stage.equals(stage))
                .toList();
    }
}
