package org.salescollab.contact;

import java.time.LocalDate;

/** People and forms that tests speak of. */
public final class ContactSamples {

    private ContactSamples() {}

    public static ContactProfile named(String nameEn) {
        return new ContactProfile(null, nameEn, null, null, null, null, null, null, null, null, null, Consent.UNKNOWN);
    }

    public static ContactProfile mailed(String address) {
        return new ContactProfile(
                null, "Mailed", null, address, null, null, null, null, null, null, null, Consent.UNKNOWN);
    }

    static ContactProfile full() {
        return new ContactProfile(
                "孙建国",
                "Sun Jianguo",
                "调度中心主任",
                "sun.jianguo@eastunited.example",
                "+86 21 5550 1201",
                BuyingRole.DECISION_MAKER,
                Attitude.OPPOSED,
                5,
                "zh-CN",
                LocalDate.of(2026, 11, 19),
                "limin",
                new Consent(Consent.State.GIVEN, LocalDate.of(2026, 3, 2)));
    }

    static ContactForm form(String nameEn) {
        return new ContactForm(null, nameEn, null, null, null, null, null, null, null, null, null, null, null);
    }

    static ContactForm fullForm() {
        return new ContactForm(
                " 孙建国 ",
                "Sun Jianguo",
                "调度中心主任",
                "Sun.Jianguo@EastUnited.example",
                "+86 21 5550 1201",
                "decision_maker",
                -2,
                5,
                "zh-CN",
                "2026-11-19",
                "limin",
                "GIVEN",
                "2026-03-02");
    }
}
