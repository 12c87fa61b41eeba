package org.salescollab.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;

/** Issues for tests: what was added is seen by everybody but those it is hidden from. */
public final class FakeVisibleIssues implements VisibleIssues {

    private final Map<IssueId, IssueRef> known = new LinkedHashMap<>();
    private final String blind;

    /** {@code blind} is the key of somebody who may browse none. */
    public FakeVisibleIssues(String blind) {
        this.blind = blind;
    }

    public IssueId put(long number, String key, boolean done) {
        IssueId id = new IssueId(number);
        known.put(id, new IssueRef(id, key, "Summary of " + key, done ? "Done" : "To do", done));
        return id;
    }

    @Override
    public Optional<IssueRef> byKey(Actor actor, String key) {
        return blind.equals(actor.userKey())
                ? Optional.empty()
                : known.values().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    @Override
    public Map<IssueId, IssueRef> byIds(Actor actor, Collection<IssueId> ids) {
        Map<IssueId, IssueRef> found = new LinkedHashMap<>(blind.equals(actor.userKey()) ? Map.of() : known);
        found.keySet().retainAll(ids);
        return found;
    }
}
