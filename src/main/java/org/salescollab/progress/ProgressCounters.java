package org.salescollab.progress;

import java.util.List;
import java.util.Set;
import org.salescollab.shared.ProjectId;

/** Counts and sums of sales projects by stage. */
public interface ProgressCounters {

    /** One statement; stages with nothing in them are not answered. No projects, no rows. */
    List<StageSum> byStage(Set<ProjectId> projects, DateRange expectedClose);
}
