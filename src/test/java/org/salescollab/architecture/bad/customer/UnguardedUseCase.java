package org.salescollab.architecture.bad.customer;

import org.salescollab.architecture.bad.shared.Actor;

/** Takes an Actor and lets everyone in. */
public class UnguardedUseCase {
    public String create(Actor actor, String name) {
        return actor.userKey() + name;
    }
}
