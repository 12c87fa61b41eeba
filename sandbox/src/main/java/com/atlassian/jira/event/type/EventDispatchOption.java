package com.atlassian.jira.event.type;

/** Which event tells listeners of a change that an app makes, if any. */
public interface EventDispatchOption {

    EventDispatchOption DO_NOT_DISPATCH = new Chosen(null);
    EventDispatchOption ISSUE_ASSIGNED = new Chosen(EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new Chosen(EventType.ISSUE_DELETED_ID);
    EventDispatchOption ISSUE_UPDATED = new Chosen(EventType.ISSUE_UPDATED_ID);

    Long getEventTypeId();

    boolean isEventBeingSent();

    /** One of the constants. */
    record Chosen(Long getEventTypeId) implements EventDispatchOption {
        @Override
        public boolean isEventBeingSent() {
            return getEventTypeId != null;
        }
    }
}
