package org.salescollab.sandbox.jql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salescollab.sandbox.model.Constants;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.SandboxClock;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** The functions that Jira itself brings, as far as the sandbox has what they ask for. */
final class SystemFunctions {
    private static final Pattern STEP = Pattern.compile("([-+]?)(\\d{1,6})([yMwdhm]?)");
    private static final Pattern EDGE = Pattern.compile("(start|end)of(day|week|month|year)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "y", ChronoUnit.YEARS,
            "M", ChronoUnit.MONTHS,
            "w", ChronoUnit.WEEKS,
            "d", ChronoUnit.DAYS,
            "h", ChronoUnit.HOURS,
            "m", ChronoUnit.MINUTES);
    private static final Map<String, String> OWN_UNIT = Map.of("day", "d", "week", "w", "month", "M", "year", "y");
    private static final Map<String, Boolean> LISTS = Map.of(
            "currentuser", false,
            "now", false,
            "membersof", true,
            "standardissuetypes", true,
            "subtaskissuetypes", true,
            "projectsleadbyuser", true);

    private final Users users;
    private final Constants constants;
    private final SandboxClock clock;

    SystemFunctions(Users users, Constants constants, SandboxClock clock) {
        this.users = users;
        this.constants = constants;
        this.clock = clock;
    }

    /** Empty for a function that is not Jira's. */
    Optional<Boolean> isList(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return EDGE.matcher(lower).matches() ? Optional.of(false) : Optional.ofNullable(LISTS.get(lower));
    }

    List<JqlLiteral> values(JqlOperand.Function call, JqlAsking asking) throws JqlRefused {
        String name = call.name().toLowerCase(Locale.ROOT);
        Matcher edge = EDGE.matcher(name);
        if (edge.matches()) {
            return List.of(time(call, edge(call, edge.group(1).equals("end"), edge.group(2), asking.actor())));
        }
        return switch (name) {
            case "currentuser" -> currentUser(call, asking.actor());
            case "now" -> now(call);
            case "membersof" -> members(call);
            case "standardissuetypes" -> types(call, false);
            case "subtaskissuetypes" -> types(call, true);
            default -> projectsLed(call, asking);
        };
    }

    private static List<JqlLiteral> currentUser(JqlOperand.Function call, User actor) throws JqlRefused {
        requireArguments(call, 0);
        return actor == null ? List.of() : List.of(new JqlLiteral(actor.name(), null, call.name()));
    }

    private List<JqlLiteral> now(JqlOperand.Function call) throws JqlRefused {
        requireArguments(call, 0);
        return List.of(time(call, clock.now()));
    }

    private List<JqlLiteral> members(JqlOperand.Function call) throws JqlRefused {
        requireArguments(call, 1);
        String wanted = call.arguments().get(0);
        String group = users.groupNames().stream()
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new JqlRefused(new JqlProblem("sandbox.jql.no-group", call.name(), wanted)));
        return users.members(group).stream()
                .map(user -> text(call, user.name()))
                .toList();
    }

    private List<JqlLiteral> types(JqlOperand.Function call, boolean subTasks) throws JqlRefused {
        requireArguments(call, 0);
        return constants.issueTypes().stream()
                .filter(type -> type.subTask() == subTasks)
                .map(IssueTypeInfo::id)
                .map(id -> text(call, id))
                .toList();
    }

    private static List<JqlLiteral> projectsLed(JqlOperand.Function call, JqlAsking asking) throws JqlRefused {
        requireArguments(call, 0);
        String key = asking.actor() == null ? null : asking.actor().key();
        return asking.browsable().stream()
                .filter(project -> key != null && key.equals(project.leadKey()))
                .map(ProjectInfo::key)
                .map(project -> text(call, project))
                .toList();
    }

    private static void requireArguments(JqlOperand.Function call, int expected) throws JqlRefused {
        if (call.arguments().size() != expected) {
            throw new JqlRefused(new JqlProblem(
                    "sandbox.jql.argument-count",
                    call.name(),
                    Integer.toString(expected),
                    Integer.toString(call.arguments().size())));
        }
    }

    private Instant edge(JqlOperand.Function call, boolean end, String unit, User actor) throws JqlRefused {
        ZoneId zone = actor == null ? ZoneId.systemDefault() : actor.zone();
        Locale locale = actor == null ? Locale.ENGLISH : actor.locale();
        ZonedDateTime moved = moved(call, OWN_UNIT.get(unit), clock.now().atZone(zone));
        LocalDateTime day = moved.toLocalDate().atStartOfDay();
        LocalDateTime start = switch (unit) {
            case "week" -> day.with(WeekFields.of(locale).dayOfWeek(), 1);
            case "month" -> day.withDayOfMonth(1);
            case "year" -> day.withDayOfYear(1);
            default -> day;
        };
        LocalDateTime edge = end ? start.plus(1, UNITS.get(OWN_UNIT.get(unit))).minus(1, ChronoUnit.MILLIS) : start;
        return edge.atZone(zone).toInstant();
    }

    private static ZonedDateTime moved(JqlOperand.Function call, String ownUnit, ZonedDateTime now) throws JqlRefused {
        if (call.arguments().isEmpty()) {
            return now;
        }
        Matcher step = STEP.matcher(call.arguments().get(0));
        if (call.arguments().size() > 1 || !step.matches()) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.bad-step", call.shown(), call.name()));
        }
        long amount = Long.parseLong(step.group(2)) * (step.group(1).equals("-") ? -1 : 1);
        return now.plus(amount, UNITS.get(step.group(3).isEmpty() ? ownUnit : step.group(3)));
    }

    private static JqlLiteral time(JqlOperand.Function call, Instant at) {
        return new JqlLiteral(null, at.toEpochMilli(), call.name());
    }

    private static JqlLiteral text(JqlOperand.Function call, String value) {
        return new JqlLiteral(value, null, call.name());
    }
}
