package org.salescollab.stage;

import java.time.Instant;
import org.salescollab.salesproject.Stage;

/**
 * Somebody's word that an evidence of a stage is there.
 *
 * @param code the evidence, as the templates name it
 * @param byKey user key
 */
public record EvidenceTick(Stage stage, String code, String byKey, Instant at) {}
