package org.salescollab.contact.web;

import java.util.List;

/**
 * The people of a customer as its page shows them.
 *
 * @param mayRead whether the reader may see them at all; if not, nothing else is filled
 * @param count how many there are; says so when the list shows fewer
 * @param map rows of the buyer map, most influential first
 * @param unplaced names of those who have no place on the map yet
 * @param later whether others come before
 * @param next where the list goes on; empty at its end
 */
public record PeopleView(
        boolean mayRead,
        boolean mayWrite,
        String customer,
        String count,
        List<PersonView> people,
        List<String> attitudes,
        List<MapRowView> map,
        String unplaced,
        List<FieldView> fields,
        boolean later,
        String next) {

    static PeopleView hidden() {
        return new PeopleView(false, false, "", "", List.of(), List.of(), List.of(), "", List.of(), false, "");
    }
}
