package org.salescollab.team;

import java.time.Instant;
import java.util.Map;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;

/** When which department was last heard of on an issue. */
public interface DepartmentActivity {

    /** The latest moment of each department that was heard of at all; one statement. */
    Map<Department, Instant> last(IssueId issue);
}
