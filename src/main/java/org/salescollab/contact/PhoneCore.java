package org.salescollab.contact;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What telephone numbers are compared by: the digits without width, blanks, signs, an extension, China's country code
 * and the zero in front of an area code. Other countries keep their code.
 */
public final class PhoneCore {

    /** Fewer digits are an extension or a service number that many people share. */
    private static final int FEWEST = 7;

    private static final int MOST = 20;
    private static final int WITH_CHINA = 13;
    private static final String CHINA = "86";

    private static final Pattern EXTENSION = Pattern.compile(
            "(?i)(?:;\\s*)?(?:ext(?:ension)?\\b\\.?|x|#|\u8f6c|\u8f49|\u5206\u673a|\u5185\u7ebf|durchwahl|dw\\.?)\\s*[:.=]?\\s*\\d{1,6}\\s*$");
    private static final Pattern OPTIONAL_ZERO = Pattern.compile("\\(\\s*0\\s*\\)");

    private PhoneCore() {}

    /** Empty for what is no number of its own. */
    public static String of(@Nullable String phone) {
        if (phone == null) {
            return "";
        }
        String plain = Normalizer.normalize(phone, Normalizer.Form.NFKC).strip();
        plain = OPTIONAL_ZERO.matcher(EXTENSION.matcher(plain).replaceFirst("")).replaceAll("");
        String digits = plain.replaceAll("[^0-9]", "");
        boolean international = plain.startsWith("+") || digits.startsWith("00");
        String number = withoutChina(digits.replaceFirst("^0+", ""), international);
        return digits.length() < FEWEST || number.length() > MOST ? "" : number;
    }

    private static String withoutChina(String digits, boolean international) {
        boolean china = digits.startsWith(CHINA)
                && (international || digits.startsWith("1", CHINA.length()) && digits.length() == WITH_CHINA);
        if (china) {
            return digits.substring(CHINA.length()).replaceFirst("^0+", "");
        }
        return international ? "+" + digits : digits;
    }
}
