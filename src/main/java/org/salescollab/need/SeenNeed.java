package org.salescollab.need;

import org.salescollab.shared.Version;

/** A need in the version that somebody has in front of them. */
public record SeenNeed(NeedId id, Version version) {}
