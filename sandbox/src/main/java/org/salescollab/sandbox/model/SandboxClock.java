package org.salescollab.sandbox.model;

import java.time.Instant;

/** The sandbox's time: the system's, or frozen by {@code --clock}. */
public interface SandboxClock {
    Instant now();
}
