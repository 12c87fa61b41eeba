package org.salescollab.contact.ao;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.Attitude;
import org.salescollab.contact.BuyingRole;
import org.salescollab.contact.Consent;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactProfile;
import org.salescollab.contact.PhoneCore;
import org.salescollab.contact.SearchText;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/** Carries a person between the record and the row. */
final class ContactMapping {

    /** Stands for a phone that is compared with none. */
    static final String NO_NUMBER = "!";

    private ContactMapping() {}

    static Contact contact(ContactRow row, List<CustomerKey> customers) {
        return new Contact(
                new ContactId(row.getID()),
                profile(row),
                customers,
                new Version(row.getVersion()),
                Instant.ofEpochMilli(row.getChangedAt()));
    }

    private static ContactProfile profile(ContactRow row) {
        String role = row.getBuyingRole();
        Integer attitude = row.getAttitude();
        return new ContactProfile(
                row.getNameZh(),
                row.getNameEn(),
                row.getTitle(),
                row.getMail(),
                row.getPhone(),
                role == null ? null : BuyingRole.valueOf(role),
                attitude == null ? null : Attitude.of(attitude).orElse(null),
                row.getInfluence(),
                row.getLang(),
                day(row.getLastContactDay()),
                row.getOwnerKey(),
                new Consent(Consent.State.valueOf(row.getConsent()), day(row.getConsentDay())));
    }

    /** Never empty, which some databases take for null. */
    static String phoneCore(@Nullable String phone) {
        String core = PhoneCore.of(phone);
        return core.isEmpty() ? NO_NUMBER : core;
    }

    static Map<String, Object> values(ContactProfile profile, Version version, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("NAME_ZH", profile.nameZh());
        values.put("NAME_EN", profile.nameEn());
        values.put("TITLE", profile.title());
        values.put("MAIL", profile.email());
        values.put("PHONE", profile.phone());
        values.put("PHONE_CORE", phoneCore(profile.phone()));
        values.put("BUYING_ROLE", role(profile));
        values.put("ATTITUDE", attitude(profile));
        values.put("INFLUENCE", profile.influence());
        values.put("LANG", profile.language());
        values.put("LAST_CONTACT_DAY", number(profile.lastContact()));
        values.put("OWNER_KEY", profile.owner());
        values.put("CONSENT", profile.consent().state().name());
        values.put("CONSENT_DAY", number(profile.consent().on()));
        values.put("SEARCH_TEXT", SearchText.of(profile));
        values.put("VERSION", version.number());
        values.put("CHANGED_AT", at.toEpochMilli());
        return values;
    }

    static void write(ContactRow row, Contact contact) {
        ContactProfile profile = contact.profile();
        row.setNameZh(profile.nameZh());
        row.setNameEn(profile.nameEn());
        row.setTitle(profile.title());
        row.setMail(profile.email());
        row.setPhone(profile.phone());
        row.setPhoneCore(phoneCore(profile.phone()));
        row.setBuyingRole(role(profile));
        row.setAttitude(attitude(profile));
        row.setInfluence(profile.influence());
        row.setLang(profile.language());
        row.setLastContactDay(number(profile.lastContact()));
        row.setOwnerKey(profile.owner());
        row.setConsent(profile.consent().state().name());
        row.setConsentDay(number(profile.consent().on()));
        row.setSearchText(SearchText.of(profile));
        row.setVersion(contact.version().number());
        row.setChangedAt(contact.changedAt().toEpochMilli());
        row.save();
    }

    private static @Nullable String role(ContactProfile profile) {
        return profile.role() == null ? null : profile.role().name();
    }

    private static @Nullable Integer attitude(ContactProfile profile) {
        return profile.attitude() == null ? null : profile.attitude().value();
    }

    private static @Nullable Long number(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    private static @Nullable LocalDate day(@Nullable Long number) {
        return number == null ? null : LocalDate.ofEpochDay(number);
    }
}
