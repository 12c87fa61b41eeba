package org.salescollab.customer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names comparable: width, case, blanks and invisible characters don't count. */
public final class NormalisedName {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANK_BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

    private NormalisedName() {}

    public static String of(String name) {
        String text = compatible(compatible(name).toLowerCase(Locale.ROOT));
        text = INVISIBLE.matcher(text).replaceAll("");
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        // Between Chinese characters a blank is decoration: 华东 联合 and 华东联合 are one name.
        return BLANK_BESIDE_HAN.matcher(text).replaceAll("");
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
