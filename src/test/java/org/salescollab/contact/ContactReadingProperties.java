package org.salescollab.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.salescollab.access.FakePeople;
import org.salescollab.shared.InvalidInput;

class ContactReadingProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ContactReading reading = new ContactReading(new FakePeople().add("limin", "李敏"));

    /** The fields that can be wrong by themselves. */
    enum Fault {
        NAME_EN("nameEn"),
        TITLE("title"),
        EMAIL("email"),
        PHONE("phone"),
        ROLE("role"),
        ATTITUDE("attitude"),
        INFLUENCE("influence"),
        LANGUAGE("language"),
        LAST_CONTACT("lastContact"),
        OWNER("owner"),
        CONSENT_ON("consentOn");

        private final String field;

        Fault(String field) {
            this.field = field;
        }
    }

    @Property
    void tellsAllFaultsAtOnceAndNoOther(@ForAll Set<Fault> faults) {
        ContactForm form = form(faults);
        if (faults.isEmpty()) {
            assertThat(reading.read(form, TODAY)).isEqualTo(ContactSamples.full());
            return;
        }
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> reading.read(form, TODAY));
        assertThat(refused.problems().byField().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        faults.stream().map(fault -> fault.field).toList());
    }

    private static ContactForm form(Set<Fault> faults) {
        ContactForm good = ContactSamples.fullForm();
        return new ContactForm(
                good.nameZh(),
                faults.contains(Fault.NAME_EN) ? "x".repeat(201) : good.nameEn(),
                faults.contains(Fault.TITLE) ? "two\nlines" : good.title(),
                faults.contains(Fault.EMAIL) ? "sun at east" : good.email(),
                faults.contains(Fault.PHONE) ? "call me" : good.phone(),
                faults.contains(Fault.ROLE) ? "BOSS" : good.role(),
                faults.contains(Fault.ATTITUDE) ? Integer.valueOf(3) : good.attitude(),
                faults.contains(Fault.INFLUENCE) ? Integer.valueOf(0) : good.influence(),
                faults.contains(Fault.LANGUAGE) ? "chinese!" : good.language(),
                faults.contains(Fault.LAST_CONTACT) ? "2026-11-24" : good.lastContact(),
                faults.contains(Fault.OWNER) ? "nobody" : good.owner(),
                good.consent(),
                faults.contains(Fault.CONSENT_ON) ? "yesterday" : good.consentOn());
    }

    @Property
    void takesEveryPlaceOnTheMap(
            @ForAll @IntRange(min = -2, max = 2) int x, @ForAll @IntRange(min = 1, max = 5) int y) {
        ContactProfile read = reading.read(at(x, y), TODAY);
        assertThat(read.attitude()).extracting(Attitude::value).isEqualTo(x);
        assertThat(read.influence()).isEqualTo(y);
        assertThat(read.isPlaced()).isTrue();
    }

    @Property
    void takesNoPlaceOutsideTheMap(@ForAll int x, @ForAll int y) {
        boolean inside = x >= -2 && x <= 2 && y >= 1 && y <= 5;
        if (!inside) {
            assertThatThrownBy(() -> reading.read(at(x, y), TODAY)).isInstanceOf(InvalidInput.class);
        }
    }

    @Example
    void aPersonNeedsAName() {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> reading.read(ContactSamples.form("  "), TODAY));
        assertThat(refused.problems().byField()).containsOnlyKeys("nameZh");
    }

    @Example
    void consentIsWorthNothingWithoutItsDayAndADayNothingWithoutConsent() {
        assertThat(refusedConsent("GIVEN", null)).containsExactly("consentOn");
        assertThat(refusedConsent("WITHDRAWN", " ")).containsExactly("consentOn");
        assertThat(refusedConsent(null, "2026-11-01")).containsExactly("consent");
        assertThat(refusedConsent("GIVEN", "2026-11-24")).containsExactly("consentOn");
        assertThat(reading.read(consent("WITHDRAWN", "2026-11-23"), TODAY).consent())
                .isEqualTo(new Consent(Consent.State.WITHDRAWN, TODAY));
    }

    private Set<String> refusedConsent(String state, String on) {
        return catchThrowableOfType(InvalidInput.class, () -> reading.read(consent(state, on), TODAY))
                .problems()
                .byField()
                .keySet();
    }

    private static ContactForm consent(String state, String on) {
        return new ContactForm(null, "Anna", null, null, null, null, null, null, null, null, null, state, on);
    }

    private static ContactForm at(int attitude, int influence) {
        return new ContactForm(null, "Anna", null, null, null, null, attitude, influence, null, null, null, null, null);
    }
}
