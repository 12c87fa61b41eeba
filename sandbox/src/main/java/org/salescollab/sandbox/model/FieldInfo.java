package org.salescollab.sandbox.model;

/** A field that can stand on a screen: id summary, priority, ... or customfield_N. */
public record FieldInfo(
        String id, String name, String description, boolean custom, String typeKey, String searcherKey) {
    /** The number in customfield_N. */
    public long customId() {
        return Long.parseLong(id.substring("customfield_".length()));
    }
}
