package org.salescollab.sandbox.model;

import java.util.List;
import java.util.Map;

/**
 * What a bulk edit sets in each of the chosen issues.
 *
 * @param params Jira's form parameters; a field without any is cleared
 */
public record BulkChange(List<String> fieldIds, Map<String, List<String>> params, boolean sendMail) {}
