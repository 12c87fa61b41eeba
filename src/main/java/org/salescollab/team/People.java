package org.salescollab.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.UserRef;

/** The platform's users, as far as roles need them. */
public interface People {

    /** By user key; people who no longer exist are not answered. */
    Map<String, UserRef> byKeys(Collection<String> keys);

    Optional<UserRef> byName(String name);

    /**
     * Active people whose name fits the text and who may see the issue; at most {@code limit}. Nobody is answered to an
     * actor whom the platform doesn't let search for people.
     */
    List<UserRef> search(Actor actor, IssueId issue, String text, int limit);

    boolean maySee(UserRef person, IssueId issue);
}
