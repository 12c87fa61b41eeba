package org.salescollab.salesproject;

import org.jspecify.annotations.Nullable;

/**
 * One thing on the platform that the app works with, as the set-up recorded it.
 *
 * @param code what it means to us, such as {@code S1}, {@code AMOUNT} or {@code CURRENCY.EUR}
 * @param projectId zero for what belongs to the whole site
 * @param name what it was called when it was made
 * @param platformId what the platform calls it; null while the step that makes it is under way
 * @param formerId what stood in its place before, to be put back; null where nothing did
 */
public record SetupItem(
        Kind kind,
        String code,
        long projectId,
        String name,
        @Nullable String platformId,
        @Nullable String formerId,
        Origin origin) {

    /** What sort of thing it is; the names are stored. */
    public enum Kind {
        PROJECT,
        STATUS,
        RESOLUTION,
        ISSUE_TYPE,
        FIELD,
        OPTION,
        SCREEN,
        SCREEN_SCHEME,
        WORKFLOW,
        FIELD_CONTEXT,
        ISSUE_TYPE_SCHEME,
        WORKFLOW_SCHEME,
        ISSUE_TYPE_SCREEN_SCHEME
    }

    /** Who made it; only what we made may ever be removed by us. The names are stored. */
    public enum Origin {
        MADE,
        FOUND
    }

    public boolean isDone() {
        return platformId != null;
    }

    /** Identity of the thing within the app; unique over all records. */
    public String naturalKey() {
        return kind + ":" + code + ":" + projectId;
    }

    public SetupItem done(String madeId) {
        return new SetupItem(kind, code, projectId, name, madeId, formerId, origin);
    }
}
