package org.salescollab.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.UserRef;

/**
 * One entry of the history of an issue's roles.
 *
 * @param before who held the role until then; null when nobody did
 * @param after who has held it since; null when nobody has
 */
public record RoleEvent(
        RoleCode role,
        Step step,
        @Nullable UserRef before,
        @Nullable UserRef after,
        @Nullable UserRef by,
        Instant at) {}
