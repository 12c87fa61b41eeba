package org.salescollab.customer.web;

import java.util.List;

/**
 * What the page of the rights over customers shows.
 *
 * @param version the version that a change must name
 * @param blank the line of a limit that is still to be written
 */
public record RightsView(int version, List<RightView> rights, List<LimitView> limits, LimitView blank) {}
