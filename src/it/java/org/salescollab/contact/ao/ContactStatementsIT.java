package org.salescollab.contact.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactList;
import org.salescollab.contact.ContactSamples;
import org.salescollab.contact.Contacts;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;
import org.salescollab.testing.AoDatabase;

/** The statements of each question, with one person and with a thousand. */
class ContactStatementsIT {

    private static final CustomerKey CUSTOMER = new CustomerKey(1);

    private final AoDatabase database = AoDatabase.h2(ContactRow.class, ContactLinkRow.class);
    private final Contacts contacts = new AoContacts(database.activeObjects());

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void dontGrowWithThePeople(int size) {
        for (int i = 1; i <= size; i++) {
            contacts.add(ContactSamples.named("Name " + i), CUSTOMER, Instant.EPOCH);
        }
        assertThat(statements(() -> contacts.byId(new ContactId(1)))).isEqualTo(2);
        assertThat(statements(() -> contacts.search("name", 20))).isEqualTo(2);
        assertThat(statements(() -> contacts.ofMail("office@east.example"))).isEqualTo(1);
        contacts.add(ContactSamples.mailed("office@east.example"), new CustomerKey(2), Instant.EPOCH);
        assertThat(statements(() -> contacts.ofMail("office@east.example"))).isEqualTo(2);
        assertThat(statements(() -> contacts.ofPhone("2155501201"))).isEqualTo(1);
        assertThat(statements(() -> contacts.list(new ContactList(CUSTOMER, 200, null))))
                .isEqualTo(size > 200 ? 4 : 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void theStateForOpenPagesIsOneStatementAndAnotherAfterEachChange(int size) {
        SqlPeopleState state = new SqlPeopleState(new SqlRunner(database.sql(), Ready.now(), "CONTACT"));
        Customer customer = new Customer(CUSTOMER, CustomerProfile.named(null, "One"), Version.FIRST, Instant.EPOCH);
        String empty = state.state(customer);
        for (int i = 1; i <= size; i++) {
            contacts.add(ContactSamples.named("Name " + i), CUSTOMER, Instant.EPOCH);
        }
        String full = state.state(customer);
        assertThat(full).isNotEqualTo(empty);
        assertThat(database.statementsOf(() -> state.state(customer))).hasSize(1);

        contacts.add(ContactSamples.named("Elsewhere"), new CustomerKey(2), Instant.EPOCH);
        assertThat(state.state(customer)).isEqualTo(full);
        contacts.add(ContactSamples.named("One more"), CUSTOMER, Instant.EPOCH);
        assertThat(state.state(customer)).isNotEqualTo(full);
    }

    private int statements(Runnable work) {
        return database.statementsOf(work).size();
    }
}
