package org.salescollab.progress;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.salescollab.shared.ProjectId;

/**
 * Sales projects by stage, as one reader may see them.
 *
 * @param projects the projects that were counted
 * @param stages one sum per stage in order, empty ones too
 * @param open the sum of all stages that are not decided
 */
public record Progress(
        String base,
        Set<ProjectId> projects,
        DateRange expectedClose,
        List<StageSum> stages,
        StageSum open,
        Instant at) {

    public Progress {
        projects = Set.copyOf(projects);
        stages = List.copyOf(stages);
    }
}
