package org.salescollab.feedback;

import org.salescollab.access.AccessGate;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** Finds feedback and answers about satisfaction. Whoever sees a customer sees them. */
public final class FeedbackLookup {

    private final Feedbacks feedbacks;
    private final Satisfactions satisfactions;
    private final CustomerLookup customers;
    private final AccessGate gate;

    public FeedbackLookup(Feedbacks feedbacks, Satisfactions satisfactions, CustomerLookup customers, AccessGate gate) {
        this.feedbacks = feedbacks;
        this.satisfactions = satisfactions;
        this.customers = customers;
        this.gate = gate;
    }

    public Feedback get(Actor actor, FeedbackId id) {
        gate.requireCustomerRead(actor);
        return feedbacks
                .byId(id)
                .filter(found -> customers.seen(actor, found.customer()).isPresent())
                .orElseThrow(() -> new NotFound("sales.feedback.error.not-found"));
    }

    public Page<Feedback> list(Actor actor, FeedbackList wanted) {
        return feedbacks.list(known(actor, wanted));
    }

    public Satisfaction answer(Actor actor, CustomerKey customer, FeedbackId id) {
        CustomerKey known = customer(actor, customer);
        return satisfactions
                .byId(id)
                .filter(found -> found.customer().equals(known))
                .orElseThrow(() -> new NotFound("sales.feedback.error.not-found"));
    }

    public Page<Satisfaction> answers(Actor actor, FeedbackList wanted) {
        return satisfactions.list(known(actor, wanted));
    }

    public Scores scores(Actor actor, CustomerKey customer) {
        return satisfactions.scores(customer(actor, customer));
    }

    /** The key under which the customer is kept, which a merged one's former key leads to. */
    CustomerKey customer(Actor actor, CustomerKey typed) {
        gate.requireCustomerRead(actor);
        return customers.get(actor, typed).key();
    }

    private FeedbackList known(Actor actor, FeedbackList wanted) {
        return new FeedbackList(customer(actor, wanted.customer()), wanted.size(), wanted.after());
    }
}
