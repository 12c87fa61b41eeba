package org.salescollab.need;

import java.time.Instant;
import java.time.LocalDate;
import org.salescollab.shared.Department;

/**
 * A promise to see to a need.
 *
 * @param who user key of the one of ours who answers for it
 * @param at when it was promised
 */
public record Commitment(String who, Department department, LocalDate due, Instant at) {}
