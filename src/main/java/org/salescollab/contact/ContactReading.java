package org.salescollab.contact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.shared.Problems;
import org.salescollab.shared.UserRef;

/** Reads what somebody typed of a person; all that is wrong is told at once, field by field. */
final class ContactReading {

    private final People people;

    ContactReading(People people) {
        this.people = people;
    }

    ContactProfile read(ContactForm form, LocalDate today) {
        Problems problems = new Problems();
        ContactProfile profile = new ContactProfile(
                text(form.nameZh()),
                text(form.nameEn()),
                text(form.title()),
                lower(form.email()),
                text(form.phone()),
                code(BuyingRole.class, "role", form.role(), problems),
                attitude(form.attitude(), problems),
                form.influence(),
                text(form.language()),
                day("lastContact", form.lastContact(), problems),
                owner(form.owner(), problems),
                consent(form, problems));
        ContactRules.check(profile, today, problems);
        problems.throwIfAny();
        return profile;
    }

    private Consent consent(ContactForm form, Problems problems) {
        Consent.State state = code(Consent.State.class, "consent", form.consent(), problems);
        return new Consent(state == null ? Consent.State.UNKNOWN : state, day("consentOn", form.consentOn(), problems));
    }

    private @Nullable String owner(@Nullable String typed, Problems problems) {
        String name = text(typed);
        if (name == null) {
            return null;
        }
        String key = people.byName(name).map(UserRef::key).orElse(null);
        if (key == null) {
            problems.add("owner", "sales.customer.error.owner");
        }
        return key;
    }

    private static @Nullable Attitude attitude(@Nullable Integer typed, Problems problems) {
        if (typed == null) {
            return null;
        }
        Attitude known = Attitude.of(typed).orElse(null);
        if (known == null) {
            problems.add("attitude", "sales.contact.error.attitude");
        }
        return known;
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, Problems problems) {
        String text = text(typed);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(field, "sales.contact.error.day");
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E code(
            Class<E> type, String field, @Nullable String typed, Problems problems) {
        String text = text(typed);
        if (text == null) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        String all = Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", "");
        problems.add(field, "sales.customer.error.code", all);
        return null;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable String lower(@Nullable String typed) {
        String text = text(typed);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
