package org.salescollab.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;

/** Finds Jira's issues as far as somebody may browse them; hidden and unknown ones are left out alike. */
public interface VisibleIssues {

    /** The issue of a key that somebody typed. */
    Optional<IssueRef> byKey(Actor actor, String key);

    Map<IssueId, IssueRef> byIds(Actor actor, Collection<IssueId> ids);
}
