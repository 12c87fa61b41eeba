package org.salescollab.customer;

import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;

/** What a profile must satisfy, field by field; all faults are told at once. */
final class CustomerRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 100;
    static final int MOST_ALIASES = 20;
    private static final int LONGEST_NORMALISED = 240;
    private static final int LONGEST_DOMAIN = 253;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** A schema's key has at most ten characters. */
    private static final Pattern ASSETS_KEY = Pattern.compile("[A-Z][A-Z0-9]{0,9}-[1-9][0-9]{0,17}");

    private static final Pattern DOMAIN =
            Pattern.compile("([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");
    /** Java puts these sets together anew each time, which an import would wait for. */
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private CustomerRules() {}

    static Problems check(CustomerProfile profile) {
        Problems problems = new Problems();
        checkNames(profile, problems);
        text("industry", profile.industry(), LONGEST_TEXT, problems);
        text("region", profile.region(), LONGEST_TEXT, problems);
        demand(profile.country(), COUNTRIES::contains, "country", problems);
        demand(profile.currency(), CURRENCIES::contains, "currency", problems);
        demand(profile.timeZone(), ZONES::contains, "timeZone", problems);
        demand(profile.language(), CustomerRules::isLanguage, "language", problems);
        demand(profile.domain(), CustomerRules::isDomain, "domain", problems);
        text("externalId", profile.elsewhere().externalId(), LONGEST_TEXT, problems);
        demand(profile.elsewhere().assetsKey(), key -> ASSETS_KEY.matcher(key).matches(), "assetsKey", problems);
        checkCreditCode(profile, problems);
        return problems;
    }

    private static void checkNames(CustomerProfile profile, Problems problems) {
        if (profile.officialNames().isEmpty()) {
            problems.add("nameZh", "sales.customer.error.name.missing");
        }
        name("nameZh", profile.nameZh(), problems);
        name("nameEn", profile.nameEn(), problems);
        checkAliases(profile.aliases(), problems);
    }

    private static void checkAliases(List<String> aliases, Problems problems) {
        if (aliases.size() > MOST_ALIASES) {
            problems.add("aliases", "sales.customer.error.aliases.many", MOST_ALIASES);
        }
        aliases.forEach(alias -> name("aliases", alias, problems));
    }

    private static void name(String field, @Nullable String name, Problems problems) {
        text(field, name, LONGEST_NAME, problems);
        if (name == null) {
            return;
        }
        String normalised = NormalisedName.of(name);
        if (normalised.isEmpty()) {
            problems.add(field, "sales.customer.error.name.blank");
        } else if (normalised.length() > LONGEST_NORMALISED) {
            problems.add(field, "sales.customer.error.long", LONGEST_NAME);
        } else if (CustomerKey.parse(normalised).isPresent()) {
            problems.add(field, "sales.customer.error.name.key");
        }
    }

    static void text(String field, @Nullable String text, int longest, Problems problems) {
        if (text != null && text.length() > longest) {
            problems.add(field, "sales.customer.error.long", longest);
        } else if (text != null && CONTROL.matcher(text).find()) {
            problems.add(field, "sales.customer.error.control");
        }
    }

    private static void checkCreditCode(CustomerProfile profile, Problems problems) {
        String code = profile.creditCode();
        if (code == null) {
            return;
        }
        text("creditCode", code, LONGEST_TEXT, problems);
        // Elsewhere the field holds whatever number that country's register uses.
        if ("CN".equals(profile.country()) && !CreditCode.isValid(code)) {
            problems.add("creditCode", "sales.customer.error.credit-code");
        }
    }

    private static void demand(
            @Nullable String value, java.util.function.Predicate<String> rule, String field, Problems problems) {
        if (value != null && !rule.test(value)) {
            problems.add(field, "sales.customer.error." + kebab(field));
        }
    }

    private static String kebab(String field) {
        return switch (field) {
            case "timeZone" -> "time-zone";
            case "assetsKey" -> "assets-key";
            default -> field;
        };
    }

    private static boolean isLanguage(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return LANGUAGES.contains(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isDomain(String domain) {
        return domain.length() <= LONGEST_DOMAIN && DOMAIN.matcher(domain).matches();
    }
}
