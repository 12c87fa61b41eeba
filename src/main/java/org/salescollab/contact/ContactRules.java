package org.salescollab.contact;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.NormalisedName;
import org.salescollab.shared.Problems;

/** What a person's profile must satisfy. */
final class ContactRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 100;
    static final int LONGEST_EMAIL = 254;
    static final int HIGHEST_INFLUENCE = 5;
    private static final int LONGEST_PHONE = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]+@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{2,}(?: ?(?:x|ext\\.?) ?[0-9]{1,6})?");

    private ContactRules() {}

    static void check(ContactProfile profile, LocalDate today, Problems problems) {
        checkNames(profile, problems);
        text("title", profile.title(), LONGEST_TEXT, problems);
        shape("email", profile.email(), LONGEST_EMAIL, EMAIL, problems);
        shape("phone", profile.phone(), LONGEST_PHONE, PHONE, problems);
        Integer influence = profile.influence();
        if (influence != null && (influence < 1 || influence > HIGHEST_INFLUENCE)) {
            problems.add("influence", "sales.contact.error.influence");
        }
        if (profile.language() != null && !isLanguage(profile.language())) {
            problems.add("language", "sales.customer.error.language");
        }
        pastDay("lastContact", profile.lastContact(), today, problems);
        checkConsent(profile.consent(), today, problems);
    }

    private static void checkNames(ContactProfile profile, Problems problems) {
        if (profile.nameZh() == null && profile.nameEn() == null) {
            problems.add("nameZh", "sales.contact.error.name.missing");
        }
        name("nameZh", profile.nameZh(), problems);
        name("nameEn", profile.nameEn(), problems);
    }

    private static void name(String field, @Nullable String name, Problems problems) {
        text(field, name, LONGEST_NAME, problems);
        if (name != null && NormalisedName.of(name).isEmpty()) {
            problems.add(field, "sales.customer.error.name.blank");
        }
    }

    /** Consent and its withdrawal are worth something only with the day; without either there is no day. */
    private static void checkConsent(Consent consent, LocalDate today, Problems problems) {
        if (consent.state() == Consent.State.UNKNOWN && consent.on() != null) {
            problems.add("consent", "sales.contact.error.consent.state");
        } else if (consent.state() != Consent.State.UNKNOWN && consent.on() == null) {
            problems.add("consentOn", "sales.contact.error.consent.day");
        }
        pastDay("consentOn", consent.on(), today, problems);
    }

    private static void pastDay(String field, @Nullable LocalDate day, LocalDate today, Problems problems) {
        if (day != null && (day.isAfter(today) || day.isBefore(FIRST_DAY))) {
            problems.add(field, "sales.contact.error.future");
        }
    }

    private static void shape(String field, @Nullable String text, int longest, Pattern shape, Problems problems) {
        text(field, text, longest, problems);
        if (text != null && !shape.matcher(text).matches()) {
            problems.add(field, "sales.contact.error." + field);
        }
    }

    private static void text(String field, @Nullable String text, int longest, Problems problems) {
        if (text != null && text.length() > longest) {
            problems.add(field, "sales.customer.error.long", longest);
        } else if (text != null && CONTROL.matcher(text).find()) {
            problems.add(field, "sales.customer.error.control");
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return Set.of(Locale.getISOLanguages()).contains(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
