package com.atlassian.event.api;

public interface EventPublisher {
    void publish(Object a);
}
