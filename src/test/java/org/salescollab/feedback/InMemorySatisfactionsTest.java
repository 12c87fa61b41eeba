package org.salescollab.feedback;

class InMemorySatisfactionsTest extends SatisfactionsContract {

    private final Satisfactions satisfactions = new InMemorySatisfactions();

    @Override
    protected Satisfactions satisfactions() {
        return satisfactions;
    }
}
