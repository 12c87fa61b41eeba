package org.salescollab.raci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.salescollab.shared.Department;
import org.salescollab.shared.RoleCode;

/**
 * Looks a matrix through: exactly one accountable and at least one responsible for each activity, nobody with more than
 * {@value #MOST_PERCENT} % of the activities, no two departments doing one thing, no letter of weight on a vacant role. The
 * rules are the usual ones of RACI; the one of two departments is ours.
 */
final class Findings {

    static final int MOST_PERCENT = 60;

    /** With fewer activities a share says nothing. */
    private static final int FEWEST_FOR_SHARES = 3;

    private final Matrix matrix;
    private final Map<RoleCode, Seat> seats;

    /** Who sits where; {@code user} null while the role is vacant. */
    record Seat(
            Department department,
            @org.jspecify.annotations.Nullable String user) {}

    Findings(Matrix matrix, Map<RoleCode, Seat> seats) {
        this.matrix = matrix;
        this.seats = Map.copyOf(seats);
    }

    /** The worst first, and of one kind in the order of the activities. */
    List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        matrix.activities().forEach(activity -> look(activity, found));
        overloaded(found);
        found.sort(Comparator.comparing(Finding::kind));
        return found;
    }

    private void look(Activity activity, List<Finding> found) {
        List<RoleCode> responsible = activity.responsible();
        List<RoleCode> accountable = activity.accountable();
        if (departments(responsible).size() > 1) {
            found.add(Finding.of(Finding.Kind.OVERLAP, activity, responsible));
        }
        if (accountable.isEmpty()) {
            found.add(Finding.of(Finding.Kind.NOBODY_ACCOUNTABLE, activity, List.of()));
        } else if (accountable.size() > 1) {
            found.add(Finding.of(Finding.Kind.SEVERAL_ACCOUNTABLE, activity, accountable));
        }
        if (responsible.isEmpty()) {
            found.add(Finding.of(Finding.Kind.NOBODY_RESPONSIBLE, activity, List.of()));
        }
        List<RoleCode> vacant = new ArrayList<>(new java.util.LinkedHashSet<>(join(responsible, accountable)));
        vacant.removeIf(this::isHeld);
        if (!vacant.isEmpty()) {
            found.add(Finding.of(Finding.Kind.VACANT, activity, vacant));
        }
    }

    private boolean isHeld(RoleCode role) {
        Seat seat = seats.get(role);
        return seat != null && seat.user() != null;
    }

    private static List<RoleCode> join(List<RoleCode> one, List<RoleCode> other) {
        List<RoleCode> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private Set<Department> departments(List<RoleCode> roles) {
        Set<Department> departments = new HashSet<>();
        roles.stream()
                .map(seats::get)
                .filter(Objects::nonNull)
                .filter(seat -> seat.user() != null)
                .forEach(seat -> departments.add(seat.department()));
        return departments;
    }

    private void overloaded(List<Finding> found) {
        int activities = matrix.activities().size();
        if (activities < FEWEST_FOR_SHARES) {
            return;
        }
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Activity activity : matrix.activities()) {
            Set<String> people = new HashSet<>();
            join(activity.responsible(), activity.accountable()).forEach(role -> {
                Seat seat = seats.get(role);
                if (seat != null && seat.user() != null) {
                    people.add(seat.user());
                }
            });
            people.forEach(user -> weights.merge(user, 1, Integer::sum));
        }
        weights.forEach((user, weight) -> {
            if (weight * 100 > MOST_PERCENT * activities) {
                found.add(new Finding(
                        Finding.Kind.OVERLOADED, null, List.of(), user, Math.round(weight * 100f / activities)));
            }
        });
    }
}
