package org.salescollab.stage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salescollab.salesproject.Stage;

/**
 * Something on the buyer's side that shows a stage is done; source of the defaults: domain table D3.
 *
 * @param stage the stage that it ends
 * @param code stable, unique within the stage
 */
public record Evidence(Stage stage, String code) {

    /** The items of a fresh installation, in the order they are shown. */
    public static final List<Evidence> DEFAULTS = List.of(
            new Evidence(Stage.S1, "CONTACT"),
            new Evidence(Stage.S2, "BUDGET"),
            new Evidence(Stage.S2, "DECISION_DATE"),
            new Evidence(Stage.S2, "GO"),
            new Evidence(Stage.S3, "NEEDS"),
            new Evidence(Stage.S4, "ACCEPTED"),
            new Evidence(Stage.S4, "FEASIBLE"),
            new Evidence(Stage.S5, "REVIEWED"),
            new Evidence(Stage.S5, "MARGIN"),
            new Evidence(Stage.S6, "TERMS"),
            new Evidence(Stage.S6, "CHANGES"),
            new Evidence(Stage.S7, "PAPER_OWNER"),
            new Evidence(Stage.S7, "PAPER_DATE"));

    public static List<Evidence> of(Stage stage) {
        return DEFAULTS.stream().filter(item -> item.stage.equals(stage)).toList();
    }

    public static Optional<Evidence> find(Stage stage, String code) {
        return of(stage).stream()
                .filter(item -> item.code.equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    public String i18nKey() {
        return "sales.evidence." + stage.code().toLowerCase(Locale.ROOT) + "." + code.toLowerCase(Locale.ROOT);
    }
}
