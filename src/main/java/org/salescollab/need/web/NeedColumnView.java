package org.salescollab.need.web;

import java.util.List;

/**
 * A column of the board: the needs of one state.
 *
 * @param count of all of them
 * @param next where those begin that are not shown, empty if all are
 */
public record NeedColumnView(String code, String label, long count, List<NeedCardView> cards, String next) {}
