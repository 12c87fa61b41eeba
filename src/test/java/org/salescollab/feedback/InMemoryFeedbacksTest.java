package org.salescollab.feedback;

class InMemoryFeedbacksTest extends FeedbacksContract {

    private final Feedbacks feedbacks = new InMemoryFeedbacks();

    @Override
    protected Feedbacks feedbacks() {
        return feedbacks;
    }
}
