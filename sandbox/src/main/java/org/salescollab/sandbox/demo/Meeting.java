package org.salescollab.sandbox.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The salespeople's other part: notes whom they have met at each customer, and how those stand towards the seller. */
final class Meeting {
    private static final String CUSTOMERS = "/rest/sales-collab/1.0/customers/";
    private static final Set<String> DAYS = Set.of("lastContact", "consentOn");

    private final Cast cast;
    private final DemoDays days;

    Meeting(Cast cast, DemoDays days) {
        this.cast = cast;
        this.days = days;
    }

    /** Adds those who are missing; a resumed load knows them by their e-mail address. */
    void addContacts(List<Script.Contact> contacts, Map<String, String> customers) throws IOException {
        Map<String, Set<String>> known = new HashMap<>();
        for (Script.Contact contact : contacts) {
            Session session = cast.as(contact.by());
            String address = CUSTOMERS + customers.get(contact.customer()) + "/contacts";
            if (!known.containsKey(address)) {
                known.put(address, new HashSet<>(session.get(address).findValuesAsText("email")));
            }
            if (known.get(address).add((String) contact.person().get("email"))) {
                session.post(address, moved(contact.person()));
            }
        }
    }

    private Map<String, Object> moved(Map<String, Object> person) {
        Map<String, Object> body = new HashMap<>(person);
        body.replaceAll((field, value) -> DAYS.contains(field)
                ? days.moved(LocalDate.parse((String) value)).toString()
                : value);
        return body;
    }
}
