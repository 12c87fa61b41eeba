package org.salescollab.customer.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicies;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.customer.CustomerPreview;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerSearch;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Customers;
import org.salescollab.customer.Handle;
import org.salescollab.customer.IssueCustomers;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Version;
import org.salescollab.team.ao.RoleAssignRow;
import org.salescollab.team.ao.SqlCollaborations;
import org.salescollab.testing.AoDatabase;

/** What each reader's question costs: one statement more for somebody who is limited to some customers. */
class CustomerReadersStatementsIT {

    private static final IssueId ISSUE = new IssueId(1);

    private final AoDatabase database =
            AoDatabase.h2(CustomerRow.class, CustomerNameRow.class, SalesProjectRow.class, RoleAssignRow.class);
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final Customers customers = new AoCustomers(database.activeObjects());
    private final AccessGate gate = new AccessGate(
            new FakeRights()
                    .license("all", "limited")
                    .admin("boss")
                    .group("some", "limited")
                    .browse(ISSUE),
            policies());
    private final CustomerVisibility visibility = new CustomerVisibility(gate, new SqlCollaborations(sql));
    private final CustomerLookup lookup = new CustomerLookup(customers, visibility);
    private final CustomerSearch search =
            new CustomerSearch(customers, new NamingAll(), gate, visibility, new FakePeople());

    private final List<CustomerKey> added = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"all, 1, 0", "all, 1000, 0", "limited, 1, 1", "limited, 1000, 1"})
    void functionsOfSearchesCostFewStatementsOverTheRegister(String person, int size, int more) {
        fill(size);
        Actor actor = actor(person);
        assertCosts(1 + more, size, () -> search.where(actor, "tier = C"));
        assertCosts(1 + more, size, () -> search.ofTiers(actor, List.of("C")));
        // Customers are read by key here, some hundred in a statement; an issue hardly names more.
        assertCosts((size > 500 ? 2 : 1) + more, size, () -> search.of(actor, "SP-1"));
        assertCosts(1 + more, 0, () -> search.ownedBy(actor, "currentUser"));
        // Of a name the keys are known first, and a limited reader's are looked at.
        assertCosts(2 + 2 * more, 1, () -> lookup.keysNamed(actor, "Name 1"));
    }

    @ParameterizedTest
    @CsvSource({"all, 1, 3, 1", "all, 1000, 2, 2", "limited, 1, 4, 2", "limited, 1000, 3, 3"})
    void typingAndListingDontGrowWithTheRegister(String person, int size, int typing, int listing) {
        fill(size);
        Actor actor = actor(person);
        CustomerList page = new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 50, null);
        assertCosts(typing, Math.min(size, 20), () -> lookup.suggest(actor, "name", 20));
        assertCosts(listing, Math.min(size, 50), () -> lookup.list(actor, page).rows());
    }

    @ParameterizedTest
    @CsvSource({"all, 1, 1", "all, 1000, 2", "limited, 1, 2", "limited, 1000, 3"})
    void previewsCostWhatTheReadersOwnListCosts(String person, int size, int statements) {
        fill(size);
        FakePeople people = new FakePeople().add("all", "All").add("limited", "Limited");
        CustomerPreview preview = new CustomerPreview(gate, people, lookup);
        assertCosts(
                statements,
                Math.min(size, CustomerPreview.NAMED),
                () -> preview.of(actor("boss"), person).customers().rows());
    }

    private void assertCosts(int statements, int answers, java.util.function.Supplier<Collection<?>> question) {
        assertThat(database.statementsOf(() -> assertThat(question.get()).hasSize(answers)))
                .hasSize(statements);
    }

    private void fill(int size) {
        for (int i = 1; i <= size; i++) {
            Handle handle = new Handle(Handle.namePrefix("name " + i));
            added.add(customers
                    .add(CustomerProfile.named(null, "Name " + i), Set.of(handle), Instant.EPOCH)
                    .key());
        }
    }

    private static Actor actor(String person) {
        return new Actor(person, Locale.ENGLISH, ZoneOffset.UTC);
    }

    /** The limited see customers of tier C, which is all of them here. */
    private static CustomerPolicies policies() {
        CustomerLimit limit = new CustomerLimit("some", new TreeSet<>(), new TreeSet<>(Set.of("C")), true);
        CustomerPolicies policies = new InMemoryCustomerPolicies();
        policies.replace(new CustomerPolicy(Map.of(), List.of(limit), Version.FIRST));
        return policies;
    }

    /** An issue that names all customers that were added. */
    private final class NamingAll implements IssueCustomers {
        @Override
        public Optional<IssueId> issue(String issueKey) {
            return Optional.of(ISSUE);
        }

        @Override
        public List<CustomerKey> of(IssueId issue) {
            return List.copyOf(added);
        }
    }
}
