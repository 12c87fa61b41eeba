package org.salescollab.setup.rest;

import org.salescollab.setup.SetupProgress;

/** How far a set-up has come. */
public record ProgressJson(String project, int done, int total, boolean complete) {

    static ProgressJson of(SetupProgress progress) {
        return new ProgressJson(progress.project().key(), progress.done(), progress.total(), progress.isComplete());
    }
}
