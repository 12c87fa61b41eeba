package org.salescollab.bench.data;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.SortKey;
import org.salescollab.customer.Tier;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/** The two tables of the register, written and read by hand. */
public final class CustomerTable {

    /** When all generated customers were registered. */
    public static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");

    /** What a customer is read from. */
    public static final List<String> READ = List.of(
            "ID",
            "NAME_ZH",
            "NAME_EN",
            "ALIASES",
            "CREDIT_CODE",
            "INDUSTRY",
            "TIER",
            "REGION",
            "COUNTRY",
            "LANG",
            "ZONE",
            "CURRENCY",
            "OWNER_KEY",
            "STATUS",
            "MAIL_DOMAIN",
            "VERSION",
            "CHANGED_AT");

    /** What is written of a new one. */
    public static final List<String> WRITTEN = List.of(
            "NAME_ZH",
            "NAME_EN",
            "ALIASES",
            "CREDIT_CODE",
            "INDUSTRY",
            "TIER",
            "TIER_RANK",
            "REGION",
            "COUNTRY",
            "LANG",
            "ZONE",
            "CURRENCY",
            "OWNER_KEY",
            "STATUS",
            "STATUS_RANK",
            "MAIL_DOMAIN",
            "SORT_ZH",
            "SORT_EN",
            "SEARCH_TEXT",
            "VERSION",
            "CHANGED_AT");

    private CustomerTable() {}

    /** Fills both tables with customers 1 to {@code count}. */
    public static void fill(TestBed bed, GeneratedCustomers customers, int count) {
        bed.jdbc().fill("CUSTOMER", WRITTEN, IntStream.range(0, count).mapToObj(i -> values(customers.profile(i), i)));
        List<Integer> ids = bed.jdbc()
                .query("SELECT \"ID\" FROM " + Sql.table("CUSTOMER") + " ORDER BY \"ID\"", List.of(), r -> r.getInt(1));
        Stream<List<Object>> names = IntStream.range(0, count)
                .boxed()
                .flatMap(
                        i -> handles(customers.profile(i)).stream().map(handle -> List.<Object>of(handle, ids.get(i))));
        bed.jdbc().fill("CUSTOMER_NAME", List.of("NATURAL_KEY", "CUSTOMER_ID"), names);
        bed.settle();
    }

    /** The values of {@link #WRITTEN}; customers of one register changed a second after each other. */
    static List<Object> values(CustomerProfile profile, int secondsLater) {
        return values(profile, AT.plusSeconds(secondsLater));
    }

    public static List<Object> values(CustomerProfile profile, Instant at) {
        List<Object> values = new ArrayList<>(Arrays.asList(
                profile.nameZh(),
                profile.nameEn(),
                aliases(profile.aliases()),
                profile.creditCode(),
                profile.industry(),
                profile.tier().name(),
                profile.tier().ordinal()));
        values.addAll(Arrays.asList(
                profile.region(),
                profile.country(),
                profile.language(),
                profile.timeZone(),
                profile.currency(),
                profile.owner(),
                profile.status().name(),
                profile.status().ordinal(),
                profile.domain()));
        values.addAll(List.of(
                SortKey.chinese(profile),
                SortKey.english(profile),
                handles(profile).stream().map(CustomerTable::plain).sorted().collect(joining("\n")),
                Version.FIRST.number(),
                at.toEpochMilli()));
        return values;
    }

    /** Generated names have neither blanks to fold nor wide letters, so lower case is all that comparing them needs. */
    public static List<String> handles(CustomerProfile profile) {
        List<String> handles = new ArrayList<>();
        Stream.of(profile.aliases(), profile.officialNames())
                .flatMap(Collection::stream)
                .forEach(name -> handles.add("N:" + name.toLowerCase(Locale.ROOT)));
        if (profile.creditCode() != null) {
            handles.add("C:" + profile.creditCode());
        }
        return handles;
    }

    private static String plain(String handle) {
        return handle.substring(2).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String aliases(List<String> aliases) {
        return aliases.isEmpty() ? null : String.join("\n", aliases);
    }

    /** Reads the columns of {@link #READ} by their place. */
    public static Customer read(ResultSet row) throws SQLException {
        String aliases = row.getString(4);
        CustomerProfile profile = new CustomerProfile(
                row.getString(2),
                row.getString(3),
                aliases == null ? List.of() : aliases.lines().toList(),
                row.getString(5),
                row.getString(6),
                Tier.valueOf(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                CustomerStatus.valueOf(row.getString(14)),
                row.getString(15));
        Instant changed = Instant.ofEpochMilli(row.getLong(17));
        return new Customer(new CustomerKey(row.getInt(1)), profile, new Version(row.getInt(16)), changed);
    }
}
