package org.salescollab.customer.web;

import java.util.List;

/** What the members of a group are limited to; {@code regions} has one on each line. */
public record LimitView(String group, boolean lost, String regions, List<ChoiceView> tiers, boolean owned) {}
