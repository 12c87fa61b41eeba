package org.salescollab.customer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.salescollab.shared.Problems;

/** Where a page ended: the last row's value in the sorted column, and its key's number. */
public record Cursor(String value, long number) {

    /** A text for addresses, opaque to who carries it. */
    public String encoded() {
        String plain = number + ":" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    public static Cursor decode(String encoded) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            if (colon > 0) {
                return new Cursor(plain.substring(colon + 1), Long.parseLong(plain.substring(0, colon)));
            }
        } catch (IllegalArgumentException e) {
            throw Problems.refuse("after", "sales.customer.error.page");
        }
        throw Problems.refuse("after", "sales.customer.error.page");
    }

    /** The value as a number, for columns that hold one. */
    public long numericValue() {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw Problems.refuse("after", "sales.customer.error.page");
        }
    }
}
