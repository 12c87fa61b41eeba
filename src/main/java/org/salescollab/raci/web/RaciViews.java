package org.salescollab.raci.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.raci.Activity;
import org.salescollab.raci.Finding;
import org.salescollab.raci.Letter;
import org.salescollab.raci.MatrixBoard;
import org.salescollab.shared.Actor;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.UserRef;
import org.salescollab.team.RoleLine;

/** Puts a matrix into the reader's words. */
public final class RaciViews {

    private final Texts texts;

    public RaciViews(Texts texts) {
        this.texts = texts;
    }

    public RaciView of(Actor actor, MatrixBoard board) {
        ReaderTexts reader = texts.of(actor.locale());
        List<RoleLine> columns = columns(board);
        return new RaciView(
                String.valueOf(board.issue().value()),
                board.matrix().version().number(),
                board.mayEdit(),
                columns.stream().map(line -> role(line, board, actor.locale())).toList(),
                board.matrix().activities().stream()
                        .map(activity -> row(activity, columns, reader))
                        .toList(),
                board.findings().stream()
                        .map(finding -> problem(finding, board, actor.locale(), reader))
                        .toList(),
                mine(actor, board, reader));
    }

    private static List<RoleLine> columns(MatrixBoard board) {
        Set<RoleCode> used = new HashSet<>();
        board.matrix().activities().forEach(each -> used.addAll(each.letters().keySet()));
        return board.team().lines().stream()
                .filter(line ->
                        line.current() != null || used.contains(line.role().role()))
                .toList();
    }

    private static RaciView.Role role(RoleLine line, MatrixBoard board, Locale locale) {
        UserRef holder = line.holder();
        return new RaciView.Role(
                line.role().code(),
                line.role().name().in(locale),
                board.team().chart().name(line.role().department(), locale),
                holder == null ? "" : holder.displayName());
    }

    private static RaciView.Row row(Activity activity, List<RoleLine> columns, ReaderTexts reader) {
        String name = name(activity, reader);
        return new RaciView.Row(
                activity.code(),
                name,
                activity.name() != null,
                columns.stream()
                        .map(line -> cell(activity.letters().get(line.role().role()), line, name, reader))
                        .toList());
    }

    private static RaciView.Cell cell(@Nullable Letter letter, RoleLine line, String activity, ReaderTexts reader) {
        return new RaciView.Cell(
                line.role().code(),
                letter == null ? "" : letter.code(),
                reader.get("sales.raci.cell", activity, line.role().code()));
    }

    private static String name(Activity activity, ReaderTexts reader) {
        return activity.name() == null ? reader.get("sales.raci.activity." + activity.code()) : activity.name();
    }

    private RaciView.Problem problem(Finding finding, MatrixBoard board, Locale locale, ReaderTexts reader) {
        Activity activity = board.matrix().activities().stream()
                .filter(each -> each.code().equals(finding.activity()))
                .findFirst()
                .orElse(null);
        String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String subject = activity == null ? person(finding.user(), board) : name(activity, reader);
        String roles = finding.roles().stream()
                .map(role -> who(role, board, locale))
                .collect(Collectors.joining(reader.get("sales.form.join")));
        boolean resolvable = board.mayEdit() && finding.kind() == Finding.Kind.OVERLAP;
        return new RaciView.Problem(
                kind,
                texts.text(locale, "sales.raci.finding." + kind, subject, roles, String.valueOf(finding.percent())),
                activity == null ? "" : activity.code(),
                resolvable
                        ? finding.roles().stream()
                                .map(role -> new RaciView.Keep(
                                        role.code(), reader.get("sales.raci.keep", who(role, board, locale))))
                                .toList()
                        : List.of());
    }

    private static String person(@Nullable String user, MatrixBoard board) {
        return board.team().lines().stream()
                .map(RoleLine::holder)
                .filter(holder -> holder != null && holder.key().equals(user))
                .map(holder -> holder == null ? "" : holder.displayName())
                .findFirst()
                .orElse("");
    }

    /** A role with its holder and department, as far as there are any. */
    private static String who(RoleCode role, MatrixBoard board, Locale locale) {
        for (RoleLine line : board.team().lines()) {
            UserRef holder = line.holder();
            if (line.role().role().equals(role) && holder != null) {
                String department = board.team().chart().name(line.role().department(), locale);
                return role.code() + " " + holder.displayName() + " (" + department + ")";
            }
        }
        return role.code();
    }

    private static String mine(Actor actor, MatrixBoard board, ReaderTexts reader) {
        Set<RoleCode> own = board.team().lines().stream()
                .filter(line -> line.holder() != null
                        && actor.key().equals(line.holder().key()))
                .map(line -> line.role().role())
                .collect(Collectors.toSet());
        List<String> does = new ArrayList<>();
        for (Activity activity : board.matrix().activities()) {
            activity.letters().forEach((role, letter) -> {
                if (own.contains(role) && (letter.isResponsible() || letter.isAccountable())) {
                    does.add(name(activity, reader) + " " + letter.code());
                }
            });
        }
        return does.isEmpty() ? "" : reader.get("sales.raci.mine", String.join(reader.get("sales.form.join"), does));
    }
}
