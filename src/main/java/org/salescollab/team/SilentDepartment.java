package org.salescollab.team;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.shared.Department;

/**
 * A department that has a role in a sales project and nothing has been heard of there for too long.
 *
 * @param days whole days since its last activity: an entry in the timeline of the project, a comment of whoever has a role
 *     of it, or taking the role
 * @param line the role by which it is in
 */
public record SilentDepartment(Department department, long days, RoleLine line) {

    /** More days than this are too long; a proposal of ours after the usual rhythm of two weeks. */
    static final long PATIENCE_DAYS = 14;

    /** The silent ones among the departments whose roles are accepted, the longest silent first. */
    static List<SilentDepartment> among(List<RoleLine> lines, Map<Department, Instant> heard, Instant now) {
        Map<Department, Instant> last = new HashMap<>();
        Map<Department, RoleLine> by = new HashMap<>();
        for (RoleLine line : lines) {
            Assignment current = line.current();
            Instant accepted = current == null ? null : current.acceptedAt();
            if (accepted != null && line.gap() != Gap.GONE) {
                Department department = line.role().department();
                last.merge(department, accepted, SilentDepartment::later);
                by.putIfAbsent(department, line);
            }
        }
        List<SilentDepartment> silent = new ArrayList<>();
        by.forEach((department, line) -> {
            Instant since =
                    later(last.getOrDefault(department, Instant.EPOCH), heard.getOrDefault(department, Instant.EPOCH));
            long days = Duration.between(since, now).toDays();
            if (days > PATIENCE_DAYS) {
                silent.add(new SilentDepartment(department, days, line));
            }
        });
        silent.sort(Comparator.comparingLong(SilentDepartment::days)
                .reversed()
                .thenComparing(one -> one.department().code()));
        return silent;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
