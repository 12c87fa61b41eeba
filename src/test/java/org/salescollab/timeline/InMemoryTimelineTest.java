package org.salescollab.timeline;

class InMemoryTimelineTest extends TimelineContract {

    private final Timeline timeline = new InMemoryTimeline();

    @Override
    protected Timeline timeline() {
        return timeline;
    }
}
