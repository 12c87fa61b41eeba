package org.salescollab.team;

import org.jspecify.annotations.Nullable;
import org.salescollab.organisation.RoleDef;
import org.salescollab.shared.UserRef;
import org.salescollab.shared.Version;

/**
 * One role as a reader sees it.
 *
 * @param required whether the stage needs it
 * @param holder null when nobody holds it, or when the holder has been deleted
 * @param version to be sent back with the next step, so that of two people one is told; zero when nobody has held it
 */
public record RoleLine(
        RoleDef role,
        boolean required,
        @Nullable Assignment current,
        @Nullable UserRef holder,
        Version version,
        Gap gap,
        boolean mayAccept,
        boolean mayEnd) {

    /** Roles that are neither held nor needed are left out of the panel and offered for assigning. */
    public boolean isShown() {
        return current != null || role.active() && (role.triangle() || required);
    }
}
