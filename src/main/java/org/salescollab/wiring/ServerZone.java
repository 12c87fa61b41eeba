package org.salescollab.wiring;

import java.time.ZoneId;

/** The time zone of the server, in which a fresh installation's departments work until somebody says otherwise. */
public final class ServerZone {

    private ServerZone() {}

    public static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
