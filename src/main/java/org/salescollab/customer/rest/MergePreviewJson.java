package org.salescollab.customer.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merge would do.
 *
 * @param aliases all names beside the official ones afterwards
 * @param contacts how many people follow; null where the reader may not see them
 * @param moves a sentence for each other kind of thing that moves, such as interactions; none where there is nothing
 * @param salesProjects how many of the sales projects that the reader may browse follow
 */
public record MergePreviewJson(
        CustomerJson from,
        CustomerJson into,
        List<MergeRowJson> rows,
        List<String> aliases,
        @Nullable Integer contacts,
        long salesProjects,
        List<String> moves,
        List<String> warnings) {}
