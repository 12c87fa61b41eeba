package org.salescollab.playbook;

import org.salescollab.shared.Bilingual;

/**
 * Something on the buyer's side that shows a stage is done.
 *
 * @param code what ticks refer to; unique within its stage, and it keeps its meaning from version to version
 */
public record Evidence(String code, Bilingual name) {}
