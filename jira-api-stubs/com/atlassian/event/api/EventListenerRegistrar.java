package com.atlassian.event.api;

public interface EventListenerRegistrar {
    void register(Object a);
    void unregister(Object a);
}
