package org.salescollab.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a timeline; {@code next} is where the next one begins, null at the end. */
public record TimelinePage(
        List<TimelineEntry> entries, @Nullable String next) {}
