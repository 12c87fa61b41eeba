package org.salescollab.customer.rest;

import java.util.List;

/**
 * What a merge would do.
 *
 * @param aliases all names beside the official ones afterwards
 * @param contacts how many people follow
 * @param salesProjects how many of the sales projects that the reader may browse follow
 */
public record MergePreviewJson(
        CustomerJson from,
        CustomerJson into,
        List<MergeRowJson> rows,
        List<String> aliases,
        int contacts,
        long salesProjects,
        List<String> warnings) {}
