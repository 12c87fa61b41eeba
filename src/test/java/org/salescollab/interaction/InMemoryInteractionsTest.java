package org.salescollab.interaction;

class InMemoryInteractionsTest extends InteractionsContract {

    private final Interactions interactions = new InMemoryInteractions();

    @Override
    protected Interactions interactions() {
        return interactions;
    }
}
