package org.salescollab.team;

class InMemoryAssignmentsTest extends AssignmentsContract {

    private final InMemoryAssignments assignments = new InMemoryAssignments();

    @Override
    protected Assignments assignments() {
        return assignments;
    }
}
