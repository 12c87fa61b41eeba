package org.salescollab.team;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;

/** Tells which departments take part in a sales project and which have fallen silent there. */
public final class Participation {

    private final DepartmentActivity activity;
    private final IssueVoices voices;
    private final Clock clock;

    public Participation(DepartmentActivity activity, IssueVoices voices, Clock clock) {
        this.activity = activity;
        this.voices = voices;
        this.clock = clock;
    }

    /**
     * The silent departments among those whose roles are accepted; one statement. Comments, of which an issue may have many,
     * are only asked for when somebody would be called silent otherwise.
     */
    List<SilentDepartment> silent(Actor actor, IssueId issue, List<RoleLine> lines) {
        Instant now = clock.instant();
        Map<Department, Instant> heard = new HashMap<>(activity.last(issue));
        List<SilentDepartment> silent = SilentDepartment.among(lines, heard, now);
        if (silent.isEmpty()) {
            return silent;
        }
        Map<String, Instant> said = voices.last(actor, issue);
        for (RoleLine line : lines) {
            Assignment current = line.current();
            if (current != null && said.containsKey(current.userKey())) {
                heard.merge(line.role().department(), said.get(current.userKey()), SilentDepartment::later);
            }
        }
        return SilentDepartment.among(lines, heard, now);
    }
}
