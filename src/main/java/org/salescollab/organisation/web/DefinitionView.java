package org.salescollab.organisation.web;

import java.util.List;

/**
 * One department or role as a line of its page.
 *
 * @param name in the reader's language; {@code other} in the other one
 * @param facts what else is said of it, by heading
 * @param note a longer text, such as how to work with a department; may be empty
 */
public record DefinitionView(
        String code, String name, String other, List<FactView> facts, String note, boolean active, String editLabel) {}
