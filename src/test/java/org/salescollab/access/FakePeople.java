package org.salescollab.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.salescollab.shared.UserRef;

/** A directory for tests; a person's name is the key. */
public final class FakePeople implements People {

    private final Map<String, UserRef> known = new LinkedHashMap<>();

    public FakePeople add(String key, String displayName) {
        known.put(key, new UserRef(key, key, displayName, true));
        return this;
    }

    @Override
    public Optional<UserRef> byKey(String userKey) {
        return Optional.ofNullable(known.get(userKey));
    }

    @Override
    public Optional<UserRef> byName(String userName) {
        return byKey(userName);
    }

    @Override
    public Map<String, UserRef> byKeys(Collection<String> userKeys) {
        Map<String, UserRef> found = new LinkedHashMap<>(known);
        found.keySet().retainAll(userKeys);
        return found;
    }
}
