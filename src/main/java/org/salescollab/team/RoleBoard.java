package org.salescollab.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.organisation.Chart;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;

/**
 * All roles of one issue as one reader sees them.
 *
 * @param chart the departments and roles at that moment
 */
public record RoleBoard(
        IssueId issue,
        @Nullable Stage stage,
        List<RoleLine> lines,
        List<SilentDepartment> silent,
        Chart chart,
        boolean mayAssign) {

    public RoleBoard {
        lines = List.copyOf(lines);
        silent = List.copyOf(silent);
    }

    public List<RoleLine> shown() {
        return lines.stream().filter(RoleLine::isShown).toList();
    }

    /** The one gap that is named in a sentence: somebody gone first, then the first missing role, then a waiting one. */
    public Optional<RoleLine> worst() {
        return first(Gap.GONE).or(() -> first(Gap.MISSING)).or(() -> first(Gap.WAITING));
    }

    private Optional<RoleLine> first(Gap gap) {
        return lines.stream().filter(line -> line.gap() == gap).findFirst();
    }
}
