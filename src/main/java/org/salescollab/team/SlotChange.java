package org.salescollab.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;

/**
 * What one step does to a role: the assignments to store, and who held it before and holds it after, by user key.
 */
public record SlotChange(
        IssueId issue,
        RoleCode role,
        Step step,
        Version version,
        List<Assignment> changed,
        @Nullable String before,
        @Nullable String after) {

    public SlotChange {
        changed = List.copyOf(changed);
    }
}
