package org.salescollab.setup;

/** How many of the steps of a project's set-up are done. */
public record SetupProgress(ProjectFacts project, int done, int total) {

    public boolean isComplete() {
        return done == total;
    }
}
