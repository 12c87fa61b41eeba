package org.salescollab.bench.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.Attitude;
import org.salescollab.contact.BuyingRole;
import org.salescollab.contact.Consent;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactProfile;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/** The people's two tables, written and read by hand: one large customer has a thousand, everybody else has one. */
public final class ContactTable {

    /** The customer that has a thousand. */
    public static final CustomerKey LARGE = new CustomerKey(1);

    public static final int PEOPLE_OF_LARGE = 1_000;

    /** What a person is read from. */
    public static final List<String> READ = List.of(
            "ID",
            "NAME_ZH",
            "NAME_EN",
            "TITLE",
            "MAIL",
            "PHONE",
            "BUYING_ROLE",
            "ATTITUDE",
            "INFLUENCE",
            "LANG",
            "LAST_CONTACT_DAY",
            "OWNER_KEY",
            "CONSENT",
            "CONSENT_DAY",
            "VERSION",
            "CHANGED_AT");

    private static final List<String> WRITTEN = List.of(
            "NAME_ZH",
            "NAME_EN",
            "TITLE",
            "MAIL",
            "BUYING_ROLE",
            "ATTITUDE",
            "INFLUENCE",
            "LANG",
            "LAST_CONTACT_DAY",
            "OWNER_KEY",
            "CONSENT",
            "SEARCH_TEXT",
            "VERSION",
            "CHANGED_AT");

    private ContactTable() {}

    /** Fills both tables with the people of customers 1 to {@code customers}. */
    public static void fill(TestBed bed, long seed, int customers) {
        int count = PEOPLE_OF_LARGE + customers - 1;
        bed.jdbc().fill("CONTACT", WRITTEN, IntStream.range(0, count).mapToObj(i -> values(seed, i)));
        List<Integer> ids = bed.jdbc()
                .query("SELECT \"ID\" FROM " + Sql.table("CONTACT") + " ORDER BY \"ID\"", List.of(), r -> r.getInt(1));
        bed.jdbc()
                .fill(
                        "CONTACT_LINK",
                        List.of("NATURAL_KEY", "CUSTOMER_ID", "CONTACT_ID"),
                        IntStream.range(0, count).mapToObj(i -> link(customer(i), ids.get(i))));
        bed.settle();
    }

    private static int customer(int number) {
        return Math.max(1, number - PEOPLE_OF_LARGE + 2);
    }

    private static List<Object> link(int customer, int contact) {
        return List.of(customer + ":" + contact, customer, contact);
    }

    private static List<Object> values(long seed, int number) {
        Draw draw = new Draw(seed, number);
        String name = "Person " + number;
        return Arrays.asList(
                "联系人" + number,
                name,
                draw.one(List.of("Purchasing", "Operations", "Finance")),
                "person" + number + "@customer.example.com",
                draw.one(List.of(BuyingRole.values())).name(),
                draw.one(List.of(Attitude.values())).value(),
                1 + draw.below(5),
                draw.one(List.of("zh-CN", "en")),
                LocalDate.of(2026, 11, 1).toEpochDay() - draw.below(100),
                draw.one(GeneratedCustomers.owners()),
                Consent.State.GIVEN.name(),
                "联系人" + number + "\n" + name.toLowerCase(java.util.Locale.ROOT),
                Version.FIRST.number(),
                CustomerTable.AT.toEpochMilli());
    }

    /** Reads {@link #READ} by their place. */
    public static Contact read(ResultSet row, List<CustomerKey> customers) throws SQLException {
        String role = row.getString(7);
        Integer attitude = (Integer) row.getObject(8);
        ContactProfile profile = new ContactProfile(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                role == null ? null : BuyingRole.valueOf(role),
                attitude == null ? null : Attitude.of(attitude).orElseThrow(),
                (Integer) row.getObject(9),
                row.getString(10),
                day((Long) row.getObject(11)),
                row.getString(12),
                new Consent(Consent.State.valueOf(row.getString(13)), day((Long) row.getObject(14))));
        Instant changed = Instant.ofEpochMilli(row.getLong(16));
        return new Contact(new ContactId(row.getInt(1)), profile, customers, new Version(row.getInt(15)), changed);
    }

    private static @Nullable LocalDate day(@Nullable Long number) {
        return number == null ? null : LocalDate.ofEpochDay(number);
    }
}
