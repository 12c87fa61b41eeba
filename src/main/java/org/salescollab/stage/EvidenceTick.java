package org.salescollab.stage;

import java.time.Instant;

/**
 * Somebody's word that an evidence is there.
 *
 * @param byKey user key
 */
public record EvidenceTick(Evidence evidence, String byKey, Instant at) {}
