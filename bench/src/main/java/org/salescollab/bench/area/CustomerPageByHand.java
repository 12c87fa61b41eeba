package org.salescollab.bench.area;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.salescollab.bench.data.ContactTable;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.GeneratedProjects;
import org.salescollab.bench.data.Jdbc;
import org.salescollab.bench.data.Sql;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactList;
import org.salescollab.customer.Customer;
import org.salescollab.customer.SalesSum;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.ProjectId;

/** The page of one customer in five statements over one connection. */
final class CustomerPageByHand {

    private static final String CUSTOMER = Register.SELECT + Register.FROM + " WHERE \"ID\" = ?";

    private static final String SUMS = "SELECT \"STAGE\", COUNT(*), SUM(\"BASE_MINOR\"),"
            + " COUNT(CASE WHEN \"BASE_MINOR\" IS NULL THEN \"AMOUNT_MINOR\" END) FROM " + Sql.table("SALES_PROJECT")
            + " WHERE \"CUSTOMER\" = ? AND \"PROJECT_ID\" IN (" + Sql.marks(GeneratedProjects.JIRA_PROJECTS)
            + ") GROUP BY \"STAGE\"";

    private static final String LINKED = "(SELECT \"CONTACT_ID\" FROM " + Sql.table("CONTACT_LINK")
            + " WHERE \"CUSTOMER_ID\" = ? ORDER BY \"CONTACT_ID\" LIMIT ?)";

    private static final String LINKS = "SELECT \"CONTACT_ID\", \"CUSTOMER_ID\" FROM " + Sql.table("CONTACT_LINK")
            + " WHERE \"CONTACT_ID\" IN " + LINKED + " ORDER BY \"ID\"";

    private static final String PEOPLE = "SELECT " + Sql.columns(ContactTable.READ) + " FROM " + Sql.table("CONTACT")
            + " WHERE \"ID\" IN " + LINKED + " ORDER BY \"ID\"";

    private static final String COUNT =
            "SELECT COUNT(*) FROM " + Sql.table("CONTACT_LINK") + " WHERE \"CUSTOMER_ID\" = ?";

    private static final int LINES = ContactList.LARGEST_PAGE;

    private final Jdbc jdbc;
    private final List<Long> projects =
            GeneratedProjects.jiraProjects().stream().map(ProjectId::value).toList();

    CustomerPageByHand(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    CustomerPageArea.Shown shown(CustomerKey key) {
        return jdbc.with(connection -> {
            Customer customer = Jdbc.query(connection, CUSTOMER, List.of(key.number()), CustomerTable::read)
                    .get(0);
            return new CustomerPageArea.Shown(customer, sums(connection, key), people(connection, key));
        });
    }

    private List<SalesSum> sums(Connection connection, CustomerKey key) throws SQLException {
        List<Object> args = new ArrayList<>(List.of(key.value()));
        args.addAll(projects);
        List<SalesSum> stages = Jdbc.query(connection, SUMS, args, row -> sum(key, row));
        return Stream.of(SalesSum.Outcome.values())
                .map(outcome -> stages.stream()
                        .filter(stage -> stage.outcome() == outcome)
                        .reduce(new SalesSum(key, outcome, 0, 0, 0), SalesSum::plus))
                .toList();
    }

    private static SalesSum sum(CustomerKey key, ResultSet row) throws SQLException {
        Stage stage = Stage.ofCode(row.getString(1)).orElseThrow();
        SalesSum.Outcome outcome = SalesSum.Outcome.valueOf(stage.kind().name());
        return new SalesSum(key, outcome, row.getLong(2), row.getLong(3), row.getLong(4));
    }

    private Page<Contact> people(Connection connection, CustomerKey key) throws SQLException {
        List<Object> page = List.of(key.number(), LINES + 1);
        Map<Integer, List<CustomerKey>> customers = new HashMap<>();
        Jdbc.query(
                connection,
                LINKS,
                page,
                row -> customers
                        .computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
                        .add(new CustomerKey(row.getInt(2))));
        List<Contact> people = Jdbc.query(
                connection,
                PEOPLE,
                page,
                row -> ContactTable.read(row, customers.getOrDefault(row.getInt(1), List.of())));
        boolean more = people.size() > LINES;
        List<Contact> shown = more ? people.subList(0, LINES) : people;
        long total = more
                ? Jdbc.query(connection, COUNT, List.of(key.number()), row -> row.getLong(1))
                        .get(0)
                : shown.size();
        String next = more ? String.valueOf(shown.get(LINES - 1).id().number()) : null;
        return new Page<>(shown, total, next);
    }
}
