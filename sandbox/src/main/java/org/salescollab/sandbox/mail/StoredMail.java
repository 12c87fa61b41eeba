package org.salescollab.sandbox.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;

/** A mail of the folder as people read it; addresses are separated by commas. */
public record StoredMail(String file, String from, String to, String subject, Instant at, String body) {
    static StoredMail of(String file, MimeMessage message) throws MessagingException, IOException {
        return new StoredMail(
                file,
                text(message.getFrom()),
                text(message.getAllRecipients()),
                message.getSubject(),
                message.getSentDate().toInstant(),
                String.valueOf(message.getContent()));
    }

    private static String text(Address... addresses) {
        return addresses == null ? "" : InternetAddress.toUnicodeString(addresses);
    }
}
