package org.salescollab.platform.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.salescollab.access.CurrentActor;

/** Shows a link to people who are signed in; it asks no database. */
public final class SignedInCondition implements Condition {

    private final CurrentActor currentActor;

    public SignedInCondition(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void init(Map<String, String> params) {
        // The condition has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !currentActor.get().isAnonymous();
    }
}
