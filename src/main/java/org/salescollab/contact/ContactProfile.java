package org.salescollab.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.FieldChange;

/**
 * What is known of a person at a customer; what is null is unknown.
 *
 * @param influence on the decision, from 1 to 5
 * @param language that the person prefers, as a language tag
 * @param lastContact the day on which somebody of ours last spoke with them
 * @param owner user key of the colleague who keeps the relation
 */
public record ContactProfile(
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable BuyingRole role,
        @Nullable Attitude attitude,
        @Nullable Integer influence,
        @Nullable String language,
        @Nullable LocalDate lastContact,
        @Nullable String owner,
        Consent consent) {

    /** Nothing at all, to compare a new person with. */
    static final ContactProfile NOBODY =
            new ContactProfile(null, null, null, null, null, null, null, null, null, null, null, Consent.UNKNOWN);

    /** The name for a reader: the Chinese one for Chinese, else the English one, each if known. */
    public String name(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        Stream<@Nullable String> names = chinese ? Stream.of(nameZh, nameEn) : Stream.of(nameEn, nameZh);
        return names.filter(Objects::nonNull).findFirst().orElse("");
    }

    /** The name in the other language, if there is one. */
    public @Nullable String otherName(Locale locale) {
        String shown = name(locale);
        return Stream.of(nameZh, nameEn)
                .filter(name -> name != null && !name.equals(shown))
                .findFirst()
                .orElse(null);
    }

    ContactProfile spokenWith(LocalDate day) {
        return new ContactProfile(
                nameZh, nameEn, title, email, phone, role, attitude, influence, language, day, owner, consent);
    }

    /** Whether the person has a place on the buyer map. */
    public boolean isPlaced() {
        return attitude != null && influence != null;
    }

    /** What differs from an earlier profile, field by field. */
    public List<FieldChange> changesSince(ContactProfile earlier) {
        Map<String, @Nullable String> before = earlier.values();
        List<FieldChange> changes = new ArrayList<>();
        values().forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                changes.add(new FieldChange(field, before.get(field), value));
            }
        });
        return changes;
    }

    private Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("nameZh", nameZh);
        values.put("nameEn", nameEn);
        values.put("title", title);
        values.put("email", email);
        values.put("phone", phone);
        values.put("role", role == null ? null : role.name());
        values.put("attitude", attitude == null ? null : String.valueOf(attitude.value()));
        values.put("influence", text(influence));
        values.put("language", language);
        values.put("lastContact", text(lastContact));
        values.put("owner", owner);
        values.put("consent", consent.state().name());
        values.put("consentOn", text(consent.on()));
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
