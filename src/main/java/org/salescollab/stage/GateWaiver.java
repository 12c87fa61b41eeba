package org.salescollab.stage;

import java.time.Instant;
import org.salescollab.salesproject.Stage;

/**
 * Somebody's reason to pass a gate although it warns; it holds while the project stays where it is.
 *
 * @param entered the stage that may be entered
 * @param byKey user key
 */
public record GateWaiver(Stage entered, String reason, String byKey, Instant at) {}
