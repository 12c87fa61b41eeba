package org.salescollab.stage.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.Incident;
import org.salescollab.platform.Texts;
import org.salescollab.playbook.Playbooks;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.DomainException;
import org.salescollab.shared.MomentTexts;
import org.salescollab.shared.UserRef;
import org.salescollab.stage.StageBoard;
import org.salescollab.stage.StageHistory;
import org.salescollab.stage.StagePath;
import org.salescollab.stage.StageStay;
import org.salescollab.stage.web.StagePathView.StayView;
import org.salescollab.stage.web.StagePathView.StepView;
import org.salescollab.team.People;

/** Puts a sales project's way into a reader's words. */
public final class StagePathViews {

    private final GateViews gates;
    private final Playbooks playbooks;
    private final People people;
    private final Texts texts;

    public StagePathViews(GateViews gates, Playbooks playbooks, People people, Texts texts) {
        this.gates = gates;
        this.playbooks = playbooks;
        this.people = people;
        this.texts = texts;
    }

    /** The path is shown also when its gate can't be read. */
    public StagePathView of(Actor actor, StageBoard board) {
        try {
            return of(actor, board, gates.of(actor, board.issue()).orElse(null), null);
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException e) {
            String id = Incident.log("Gate of issue " + board.issue().value(), e);
            return of(actor, board, null, text(actor, "sales.gate.unread", id));
        }
    }

    private StagePathView of(Actor actor, StageBoard board, @Nullable GateView gate, @Nullable String gateFailed) {
        Stage stage = board.stage();
        return new StagePathView(
                board.steps().stream().map(step -> step(actor, board, step)).toList(),
                here(actor, board),
                hereTitle(actor, board),
                board.pace().name().toLowerCase(Locale.ROOT),
                board.pace() == StageBoard.Pace.USUAL ? null : text(actor, "sales.path.pace." + code(board.pace())),
                rotting(actor, board),
                left(actor, stage),
                guidance(actor, board),
                gate,
                gateFailed,
                stays(actor, board),
                summary(actor, board.history()));
    }

    private String guidance(Actor actor, StageBoard board) {
        return board.stage().isOpen()
                ? playbooks
                        .of(board.issue())
                        .rule(board.stage().code())
                        .map(rule -> rule.guidance().in(actor.locale()))
                        .orElse("")
                : "";
    }

    private StepView step(Actor actor, StageBoard board, Stage step) {
        String place = code(StagePath.place(step, board.stage()));
        long days = board.history().daysIn(step, board.now());
        boolean been =
                board.history().stays().stream().anyMatch(stay -> stay.stage().equals(step));
        return new StepView(
                StagePath.position(step) + 1,
                text(actor, step.i18nKey()),
                place,
                text(actor, "sales.path.place." + place),
                been && step.isOpen() ? days(actor, days) : "");
    }

    private String here(Actor actor, StageBoard board) {
        if (!board.stage().isOpen()) {
            return "";
        }
        Long median = board.usual().medianDays();
        return median == null
                ? text(actor, "sales.path.here", days(actor, board.daysHere()))
                : text(actor, "sales.path.here.median", days(actor, board.daysHere()), days(actor, median));
    }

    private @Nullable String hereTitle(Actor actor, StageBoard board) {
        int sample = board.usual().sample();
        return sample == 0 ? null : text(actor, "sales.path.median", String.valueOf(sample));
    }

    private @Nullable String rotting(Actor actor, StageBoard board) {
        Long days = board.rottingDays();
        return days == null
                ? null
                : text(
                        actor,
                        "sales.path.rotting",
                        String.valueOf(days),
                        String.valueOf(board.stage().rotDays()));
    }

    private @Nullable String left(Actor actor, Stage stage) {
        if (stage.equals(Stage.UNMAPPED)) {
            return text(actor, "sales.path.unmapped");
        }
        return stage.kind() == Stage.Kind.LOST ? text(actor, "sales.path.lost") : null;
    }

    private String summary(Actor actor, StageHistory history) {
        String moves = String.valueOf(Math.max(0, history.stays().size() - 1));
        return history.backwardMoves() == 0
                ? text(actor, "sales.path.history", moves)
                : text(actor, "sales.path.history.backward", moves, String.valueOf(history.backwardMoves()));
    }

    private List<StayView> stays(Actor actor, StageBoard board) {
        Map<String, UserRef> movers = people.byKeys(movers(board.history()));
        return board.history().stays().stream()
                .map(stay -> stay(actor, board, stay, movers))
                .toList();
    }

    private static Collection<String> movers(StageHistory history) {
        return history.stays().stream()
                .map(StageStay::byKey)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private StayView stay(Actor actor, StageBoard board, StageStay stay, Map<String, UserRef> movers) {
        return new StayView(
                stay.stage().equals(Stage.UNMAPPED)
                        ? text(actor, "sales.path.stage.other")
                        : text(actor, stay.stage().i18nKey()),
                time(actor, stay.entered()),
                stay.left() == null ? "" : time(actor, stay.left()),
                days(actor, stay.days(board.now())),
                board.history().isBackward(stay) ? text(actor, "sales.path.backward") : "",
                mover(actor, stay.byKey(), movers),
                Amounts.text(stay.amount(), actor.locale()),
                Amounts.percent(stay.probability(), actor.locale()));
    }

    private String mover(Actor actor, @Nullable String key, Map<String, UserRef> movers) {
        if (key == null) {
            return "";
        }
        return Stream.ofNullable(movers.get(key))
                .map(user ->
                        user.active() ? user.displayName() : text(actor, "sales.team.inactive", user.displayName()))
                .findFirst()
                .orElseGet(() -> text(actor, "sales.team.deleted", key));
    }

    private String days(Actor actor, long days) {
        return text(actor, days == 1 ? "sales.path.day" : "sales.path.days", String.valueOf(days));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String text(Actor actor, String key, Object... args) {
        return texts.text(actor.locale(), key, args);
    }

    private static String time(Actor actor, Instant at) {
        return MomentTexts.text(at, actor);
    }
}
