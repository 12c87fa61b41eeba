package org.salescollab.platform.ao;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Names of the app's tables as Active Objects makes them from the namespace. */
final class TableNames {

    private TableNames() {}

    /** {@code AO_} and the last six hex digits of the namespace's MD5. */
    static String prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = String.format(Locale.ROOT, "%032x", new BigInteger(1, digest));
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
