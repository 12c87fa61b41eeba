package org.salescollab.need;

class InMemoryNeedsTest extends NeedsContract {

    private final Needs needs = new InMemoryNeeds();

    @Override
    protected Needs needs() {
        return needs;
    }
}
