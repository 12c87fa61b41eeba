package org.salescollab.platform.jira;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.salescollab.shared.Actor;

/**
 * Lets an issue form be saved with something that the editor may not see: the form carries the key under a seal made
 * for this person, and without it a hidden key is refused like an unknown one, so keys can't be tried out.
 *
 * <p>The secret lives as long as the node; a form from before a restart is answered like one with an unknown key.
 */
public final class HiddenKeySeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final char BEFORE_SEAL = '.';

    private final byte[] secret = new byte[32];

    public HiddenKeySeal() {
        new SecureRandom().nextBytes(secret);
    }

    public String sealed(String key, Actor actor) {
        return key + BEFORE_SEAL + seal(key, actor);
    }

    public Optional<String> opened(String sent, Actor actor) {
        int end = sent.indexOf(BEFORE_SEAL);
        String key = end < 0 ? "" : sent.substring(0, end);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        byte[] expected = seal(key, actor).getBytes(StandardCharsets.UTF_8);
        byte[] given = sent.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) ? Optional.of(key) : Optional.empty();
    }

    private String seal(String key, Actor actor) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            String sealed = actor.userKey() + "\n" + key;
            return HexFormat.of().formatHex(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
