package org.salescollab.stage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;

/** Sales projects by the stage they are in; each question is one statement. */
public interface StageSearch {

    /** Those that are in a stage now, and only for so long when an age is given. */
    List<IssueId> in(Stage stage, @Nullable StageAge age, Instant now);

    /** Open ones without meaningful activity for longer than their stage allows. */
    List<IssueId> stale(Instant now);
}
