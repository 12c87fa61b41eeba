package org.salescollab.team.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.Texts;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.MomentTexts;
import org.salescollab.shared.UserRef;
import org.salescollab.team.Assignment;
import org.salescollab.team.Gap;
import org.salescollab.team.RoleBoard;
import org.salescollab.team.RoleLine;
import org.salescollab.team.RolePolicy;
import org.salescollab.team.SilentDepartment;

/** Puts a role board into a reader's words. */
public final class RolePanelViews {

    private final Texts texts;

    public RolePanelViews(Texts texts) {
        this.texts = texts;
    }

    public RolePanelView of(Actor actor, RoleBoard board) {
        List<RoleOptionView> others = board.lines().stream()
                .filter(line -> !line.isShown())
                .map(line -> new RoleOptionView(
                        line.role().code(), name(actor, line), line.version().number()))
                .toList();
        return new RolePanelView(
                String.valueOf(board.issue().value()),
                board.worst().map(line -> notice(actor, board, line)).orElse(null),
                board.worst().map(RolePanelViews::kind).orElse(""),
                coverage(actor, board),
                text(actor, "sales.team.triangle", String.valueOf(RolePolicy.triangle(board.lines()))),
                board.shown().stream().map(line -> line(actor, board, line)).toList(),
                board.silent().stream()
                        .map(silent -> silent(actor, board, silent))
                        .toList(),
                others,
                board.mayAssign());
    }

    private String silent(Actor actor, RoleBoard board, SilentDepartment silent) {
        return text(
                actor,
                "sales.team.silent",
                board.chart().name(silent.department(), actor.locale()),
                String.valueOf(silent.days()),
                holder(actor, silent.line()));
    }

    /** Says what is missing, what it means, and what to do or who may do it. */
    private String notice(Actor actor, RoleBoard board, RoleLine line) {
        String kind = line.gap().name().toLowerCase(Locale.ROOT);
        String who = board.mayAssign() ? "editor" : "reader";
        return text(
                actor,
                "sales.team.notice." + kind + "." + who,
                line.role().code(),
                stage(actor, board.stage()),
                name(actor, line),
                board.chart().name(line.role().department(), actor.locale()),
                holder(actor, line));
    }

    private static String kind(RoleLine worst) {
        return worst.gap() == Gap.WAITING ? "warning" : "error";
    }

    private String coverage(Actor actor, RoleBoard board) {
        return RolePolicy.required(board.lines()) == 0
                ? text(actor, "sales.team.coverage.none", stage(actor, board.stage()))
                : text(
                        actor,
                        "sales.team.coverage",
                        String.valueOf(RolePolicy.filled(board.lines())),
                        String.valueOf(RolePolicy.required(board.lines())),
                        stage(actor, board.stage()));
    }

    private RoleLineView line(Actor actor, RoleBoard board, RoleLine line) {
        String name = name(actor, line);
        Assignment current = line.current();
        UserRef holder = line.holder();
        return new RoleLineView(
                line.role().code(),
                name,
                board.chart().name(line.role().department(), actor.locale()),
                line.role().limit().in(actor.locale()),
                state(line),
                text(actor, "sales.team.state." + state(line)),
                holder(actor, line),
                holder == null ? null : "name=" + URLEncoder.encode(holder.name(), StandardCharsets.UTF_8),
                current == null ? null : since(actor, current),
                line.version().number(),
                current != null,
                board.mayAssign(),
                line.mayAccept(),
                line.mayEnd(),
                text(actor, current == null ? "sales.team.assign.label" : "sales.team.change.label", name),
                text(actor, "sales.team.accept.label", name),
                text(actor, "sales.team.end.label", name));
    }

    private static String state(RoleLine line) {
        return switch (line.gap()) {
            case GONE -> "gone";
            case MISSING -> "missing";
            case WAITING -> "waiting";
            case NONE -> filled(line.current());
        };
    }

    private static String filled(@Nullable Assignment current) {
        if (current == null) {
            return "open";
        }
        return current.status() == Assignment.Status.ACCEPTED ? "accepted" : "proposed";
    }

    private String holder(Actor actor, RoleLine line) {
        UserRef holder = line.holder();
        if (line.current() == null) {
            return text(actor, "sales.team.nobody");
        }
        if (holder == null) {
            return text(actor, "sales.team.deleted", line.current().userKey());
        }
        return holder.active() ? holder.displayName() : text(actor, "sales.team.inactive", holder.displayName());
    }

    private String since(Actor actor, Assignment current) {
        Instant accepted = current.acceptedAt();
        return accepted == null
                ? text(actor, "sales.team.since.proposed", time(actor, current.since()))
                : text(actor, "sales.team.since.accepted", time(actor, accepted));
    }

    private static String name(Actor actor, RoleLine line) {
        return line.role().name().in(actor.locale());
    }

    private String stage(Actor actor, @Nullable Stage stage) {
        return stage == null ? "" : text(actor, stage.i18nKey());
    }

    private String text(Actor actor, String key, Object... args) {
        return texts.text(actor.locale(), key, args);
    }

    private static String time(Actor actor, Instant at) {
        return MomentTexts.text(at, actor);
    }
}
