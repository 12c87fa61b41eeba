package org.salescollab.playbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored version of a template, with who saved it and when.
 *
 * @param by user key; null for what a fresh installation has
 */
public record TemplateVersion(
        Template template, @Nullable String by, @Nullable Instant at) {}
