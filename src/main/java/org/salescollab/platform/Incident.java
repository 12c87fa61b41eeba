package org.salescollab.platform;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something unexpected that went wrong: the log has it whole, the reader gets its id. */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** Writes it to the log and gives the id under which an administrator finds it there. */
    public static String log(String where, RuntimeException cause) {
        String id = UUID.randomUUID().toString();
        LOG.error("{} failed, id {}", where, id, cause);
        return id;
    }
}
