package org.salescollab.contact.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.salescollab.customer.CustomerBelongings;
import org.salescollab.shared.CustomerKey;

/** The people of a customer follow it into a merge; a person of both stays the survivor's. */
public final class AoCustomerContacts implements CustomerBelongings {

    private final ActiveObjects ao;

    public AoCustomerContacts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public String kind() {
        return CONTACTS;
    }

    @Override
    public int count(CustomerKey customer) {
        return ao.count(ContactLinkRow.class, of(customer));
    }

    @Override
    public Moved move(CustomerKey from, CustomerKey into) {
        Set<Integer> known = new HashSet<>();
        links(into).forEach(link -> known.add(link.getContactId()));
        List<Long> moved = new ArrayList<>();
        List<Long> shared = new ArrayList<>();
        for (ContactLinkRow link : links(from)) {
            if (known.contains(link.getContactId())) {
                shared.add((long) link.getContactId());
                ao.delete(link);
            } else {
                moved.add((long) link.getContactId());
                point(link, into);
            }
        }
        return new Moved(moved, shared);
    }

    /** Only people who still belong to the survivor: who was taken from it meanwhile was taken on purpose. */
    @Override
    public void moveBack(CustomerKey into, CustomerKey from, Moved moved) {
        Set<Integer> there = new HashSet<>();
        links(from).forEach(link -> there.add(link.getContactId()));
        for (ContactLinkRow link : links(into)) {
            long contact = link.getContactId();
            if (there.contains(link.getContactId())) {
                continue;
            }
            if (moved.moved().contains(contact)) {
                point(link, from);
            } else if (moved.shared().contains(contact)) {
                ao.create(ContactLinkRow.class, AoContacts.link(contact, from));
            }
        }
    }

    private static void point(ContactLinkRow link, CustomerKey customer) {
        link.setCustomerId((int) customer.number());
        link.setNaturalKey(AoContacts.naturalKey(link.getContactId(), customer));
        link.save();
    }

    private List<ContactLinkRow> links(CustomerKey customer) {
        return Arrays.asList(ao.find(ContactLinkRow.class, of(customer).order("ID ASC")));
    }

    private static Query of(CustomerKey customer) {
        return Query.select().where("CUSTOMER_ID = ?", (int) customer.number());
    }
}
