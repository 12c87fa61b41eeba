package org.salescollab.playbook.rest;

import java.util.List;

/**
 * All versions of a template, the latest first.
 *
 * @param staying how many open projects would stay with an earlier version if it were saved now
 */
public record TemplatesJson(List<TemplateJson> versions, long staying) {

    public TemplatesJson {
        versions = List.copyOf(versions);
    }
}
