package org.salescollab.salesproject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step on the way from a lead to a closed project; named by code, shown in the reader's language.
 *
 * @param probabilityPercent chance of winning that applies while the issue names none
 * @param category forecast category that applies while the issue names none
 * @param rotDays days without meaningful activity after which the project counts as rotting; 0 = never
 */
public record Stage(String code, Kind kind, int probabilityPercent, ForecastCategory category, int rotDays) {

    /** Whether the outcome is still open. */
    public enum Kind {
        OPEN,
        WON,
        LOST
    }

    public static final Stage S1 = open("S1", 10, ForecastCategory.PIPELINE, 14);
    public static final Stage S2 = open("S2", 20, ForecastCategory.PIPELINE, 14);
    public static final Stage S3 = open("S3", 25, ForecastCategory.PIPELINE, 14);
    public static final Stage S4 = open("S4", 40, ForecastCategory.BEST_CASE, 21);
    public static final Stage S5 = open("S5", 60, ForecastCategory.BEST_CASE, 14);
    public static final Stage S6 = open("S6", 80, ForecastCategory.COMMIT, 7);
    public static final Stage S7 = open("S7", 90, ForecastCategory.COMMIT, 7);
    public static final Stage S8 = new Stage("S8", Kind.WON, 100, ForecastCategory.CLOSED, 0);
    public static final Stage S9 = new Stage("S9", Kind.LOST, 0, ForecastCategory.OMITTED, 0);

    /** Stands for every status that no stage claims, so that such a project is seen and not lost. */
    public static final Stage UNMAPPED = new Stage("S0", Kind.OPEN, 0, ForecastCategory.OMITTED, 0);

    /** The stages of a fresh installation, in order. */
    public static final List<Stage> DEFAULTS = List.of(S1, S2, S3, S4, S5, S6, S7, S8, S9);

    public static Optional<Stage> ofCode(String code) {
        return code.equals(UNMAPPED.code)
                ? Optional.of(UNMAPPED)
                : DEFAULTS.stream().filter(stage -> stage.code.equals(code)).findFirst();
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    public String i18nKey() {
        return "sales.stage." + code.toLowerCase(Locale.ROOT);
    }

    private static Stage open(String code, int percent, ForecastCategory category, int rotDays) {
        return new Stage(code, Kind.OPEN, percent, category, rotDays);
    }
}
