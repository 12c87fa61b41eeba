package org.salescollab.salesproject;

class InMemorySalesProjectsTest extends SalesProjectsContract {

    private final InMemorySalesProjects projects = new InMemorySalesProjects();

    @Override
    protected SalesProjects projects() {
        return projects;
    }
}
