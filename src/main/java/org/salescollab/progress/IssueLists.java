package org.salescollab.progress;

import java.util.List;
import java.util.Set;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.ProjectId;

/** Writes the platform's search text that lists exactly the issues behind a number. */
public interface IssueLists {

    String query(Set<ProjectId> projects, DateRange expectedClose, List<Stage> stages);
}
