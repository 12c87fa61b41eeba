package org.salescollab.customer;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text that sorts like a name in its language even where the database compares bytes: Chinese by pronunciation, English
 * without regard to accents and case.
 */
public final class SortKey {

    /** Fits a column of a database that counts bytes; names that agree this far follow each other by customer key. */
    private static final int LONGEST = 200;

    private SortKey() {}

    public static String chinese(CustomerProfile profile) {
        return key(Locale.CHINA, first(profile.nameZh(), profile.nameEn()));
    }

    public static String english(CustomerProfile profile) {
        return key(Locale.ENGLISH, first(profile.nameEn(), profile.nameZh()));
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }

    private static String key(Locale language, String name) {
        Collator collator = Collator.getInstance(language);
        collator.setStrength(Collator.PRIMARY);
        byte[] bytes = collator.getCollationKey(NormalisedName.of(name)).toByteArray();
        String hex = HexFormat.of().formatHex(bytes);
        if (hex.isEmpty()) {
            // A name of punctuation only; Oracle would store the empty text as none.
            return "0";
        }
        return hex.length() > LONGEST ? hex.substring(0, LONGEST) : hex;
    }
}
