package org.salescollab.customer.web;

import java.util.List;

/** A right with the groups that have it; {@code fallback} says who has it while there are none. */
public record RightView(String code, String label, String fallback, List<GroupView> groups) {}
