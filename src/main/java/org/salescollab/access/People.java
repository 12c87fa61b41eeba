package org.salescollab.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.salescollab.shared.UserRef;

/** Finds the person behind a stored user key, or behind a name that somebody typed. */
public interface People {

    Optional<UserRef> byKey(String userKey);

    Optional<UserRef> byName(String userName);

    /** Unknown keys are left out. */
    Map<String, UserRef> byKeys(Collection<String> userKeys);
}
