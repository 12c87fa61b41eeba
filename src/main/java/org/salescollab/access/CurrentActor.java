package org.salescollab.access;

import org.salescollab.shared.Actor;

/** Tells on whose behalf the current request runs; adapters ask once and hand the actor to the use case. */
public interface CurrentActor {

    Actor get();
}
