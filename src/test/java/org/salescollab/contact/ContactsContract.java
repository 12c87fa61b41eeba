package org.salescollab.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salescollab.customer.NormalisedName;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Page;
import org.salescollab.shared.UniqueTaken;

/** What every store of customers' people must do. */
public abstract class ContactsContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");
    private static final CustomerKey EAST = new CustomerKey(1);
    private static final CustomerKey NORDWIND = new CustomerKey(2);

    protected abstract Contacts contacts();

    @Test
    void readsBackAllThatWasAdded() {
        Contact added = contacts().add(ContactSamples.full(), EAST, MONDAY);
        assertThat(added.profile()).isEqualTo(ContactSamples.full());
        assertThat(added.changedAt()).isEqualTo(MONDAY);
        assertThat(added.customers()).containsExactly(EAST);
        assertThat(contacts().byId(added.id())).contains(added);
    }

    @Test
    void readsBackWhatIsUnknownAsUnknown() {
        Contact added = add("Anna");
        assertThat(contacts().byId(added.id())).contains(added);
    }

    @Test
    void knowsNobodyOfANumberThatWasNeverGiven() {
        assertThat(contacts().byId(new ContactId(Integer.MAX_VALUE))).isEmpty();
        assertThat(contacts().byId(new ContactId(Long.MAX_VALUE / 10))).isEmpty();
    }

    @Test
    void keepsScriptAndSupplementaryCharactersAsText() {
        Contact added = add("𠮷野<script>alert(1)</script> O'Neil \\ % _ !");
        assertThat(contacts().byId(added.id())).contains(added);
        assertThat(search("% _ !")).containsExactly(added);
        assertThat(search("_野")).isEmpty();
    }

    @Test
    void callsPeopleByWholeNamesOrAddressesOnly() {
        Contact sun = contacts().add(ContactSamples.full(), EAST, MONDAY);
        Contact percent = add("100%_!");
        Contact anna = add("Anna");
        Contact another = add("Anna");
        List<String> whole = SearchText.of(sun.profile()).lines().toList();
        assertThat(whole).hasSize(3);
        whole.forEach(each -> assertThat(called(each)).containsExactly(sun));
        assertThat(called("100%_!")).containsExactly(percent);
        assertThat(called("anna")).containsExactly(anna, another);
        assertThat(called("ann")).isEmpty();
        assertThat(called("%")).isEmpty();
        assertThat(contacts().called(List.of("anna", whole.get(0)))).containsExactly(sun, anna, another);
        assertThat(contacts().called(List.of())).isEmpty();
    }

    @Test
    void findsEverybodyWithAnAddressAndNobodyElse() {
        Contact office = contacts().add(ContactSamples.mailed("office@east.example"), EAST, MONDAY);
        Contact same = contacts().add(ContactSamples.mailed("office@east.example"), EAST, MONDAY);
        contacts().add(ContactSamples.mailed("other.office@east.example"), EAST, MONDAY);
        assertThat(contacts().ofMail("office@east.example")).containsExactly(office, same);
        assertThat(contacts().ofMail("office@east")).isEmpty();
        assertThat(contacts().ofMail("%")).isEmpty();
    }

    private List<Contact> called(String text) {
        return contacts().called(List.of(NormalisedName.of(text)));
    }

    @Test
    void replacesOnlyTheVersionBefore() {
        Contact first = add("Anna");
        Contact second = changed(first, ContactSamples.full());
        assertThat(contacts().replace(second)).isTrue();
        assertThat(contacts().byId(first.id())).contains(second);
        assertThat(contacts().replace(second)).isFalse();
        assertThat(contacts().replace(changed(first, ContactSamples.named("Late"))))
                .isFalse();
    }

    @Test
    void forgetsAValueThatWasTakenAway() {
        Contact full = contacts().add(ContactSamples.full(), EAST, MONDAY);
        Contact bare = changed(full, ContactSamples.named("Sun"));
        assertThat(contacts().replace(bare)).isTrue();
        assertThat(contacts().byId(full.id())).contains(bare);
    }

    @Test
    void belongsToSeveralCustomersButToEachOnce() {
        Contact anna = add("Anna");
        contacts().link(anna.id(), NORDWIND);
        assertThat(contacts().byId(anna.id()).orElseThrow().customers()).containsExactly(EAST, NORDWIND);
        assertThatThrownBy(() -> contacts().link(anna.id(), NORDWIND)).isInstanceOf(UniqueTaken.class);
    }

    @Test
    void isForgottenWithTheLastCustomer() {
        Contact anna = add("Anna");
        contacts().link(anna.id(), NORDWIND);
        contacts().unlink(anna.id(), EAST);
        assertThat(contacts().byId(anna.id()).orElseThrow().customers()).containsExactly(NORDWIND);
        contacts().unlink(anna.id(), NORDWIND);
        assertThat(contacts().byId(anna.id())).isEmpty();
        assertThat(search("anna")).isEmpty();
    }

    @Test
    void listsTheCustomersOwnPeopleOnly() {
        Contact anna = add("Anna");
        contacts().add(ContactSamples.named("Berta"), NORDWIND, MONDAY);
        Page<Contact> page = contacts().list(new ContactList(EAST, 10, null));
        assertThat(page.rows()).containsExactly(anna);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.next()).isNull();
        assertThat(contacts()
                        .list(new ContactList(new CustomerKey(9), 10, null))
                        .rows())
                .isEmpty();
    }

    @Test
    void pagesShowEachPersonOnce() {
        List<Contact> added = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            added.add(add("Name " + i));
        }
        List<Contact> shown = new ArrayList<>();
        String after = null;
        do {
            Page<Contact> page = contacts().list(new ContactList(EAST, 3, after));
            assertThat(page.total()).isEqualTo(7);
            shown.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(shown).isEqualTo(added);
    }

    @Test
    void aForgedPageMarkIsRefused() {
        for (String mark : List.of("x", "-1", "1' or 1=1", "")) {
            assertThatThrownBy(() -> contacts().list(new ContactList(EAST, 3, mark)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void findsByAPartOfAnyNameOrTheAddress() {
        Contact sun = contacts().add(ContactSamples.full(), EAST, MONDAY);
        add("Anna");
        assertThat(search("建国")).containsExactly(sun);
        assertThat(search("JIANGUO")).containsExactly(sun);
        assertThat(search("sun.jianguo@east")).containsExactly(sun);
        assertThat(search("nothing")).isEmpty();
        assertThat(contacts().search("n", 1)).hasSize(1);
    }

    private List<Contact> search(String typed) {
        return contacts().search(NormalisedName.of(typed), 10);
    }

    private Contact add(String nameEn) {
        return contacts().add(ContactSamples.named(nameEn), EAST, MONDAY);
    }

    private static Contact changed(Contact contact, ContactProfile profile) {
        return new Contact(
                contact.id(), profile, contact.customers(), contact.version().next(), MONDAY.plusSeconds(60));
    }
}
