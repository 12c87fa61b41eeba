package org.salescollab.sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;

/** Makes messages of the mails of apps; a line break in a header would begin a header of somebody else's choice. */
final class Messages {
    private Messages() {}

    static MimeMessage of(Session session, Email email, SMTPMailServer server) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(sender(email, server));
        recipients(message, RecipientType.TO, email.getTo());
        recipients(message, RecipientType.CC, email.getCc());
        recipients(message, RecipientType.BCC, email.getBcc());
        if (email.getReplyTo() != null) {
            message.setReplyTo(addresses(email.getReplyTo()));
        }
        message.setSubject(line("subject", subject(email, server)), StandardCharsets.UTF_8.name());
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            message.setHeader(line("header", header.getKey()), line("header", header.getValue()));
        }
        if (email.getInReplyTo() != null) {
            message.setHeader("In-Reply-To", line("header", email.getInReplyTo()));
        }
        message.setSentDate(new Date());
        String body = email.getBody() == null ? "" : email.getBody();
        message.setText(body, email.getEncoding(), email.getMimeType().replaceFirst("^text/", ""));
        message.saveChanges();
        return message;
    }

    private static String subject(Email email, SMTPMailServer server) {
        String subject = email.getSubject() == null ? "" : email.getSubject();
        return email.isExcludeSubjectPrefix() ? subject : server.getPrefix() + " " + subject;
    }

    private static InternetAddress sender(Email email, SMTPMailServer server) throws MessagingException {
        String address = email.getFrom() == null ? server.getDefaultFrom() : email.getFrom();
        InternetAddress sender = new InternetAddress(line("from", address), true);
        if (email.getFromName() != null) {
            try {
                sender.setPersonal(line("from name", email.getFromName()), StandardCharsets.UTF_8.name());
            } catch (UnsupportedEncodingException e) {
                throw new AssertionError("every Java has UTF-8", e);
            }
        }
        return sender;
    }

    private static void recipients(MimeMessage message, RecipientType type, String addresses)
            throws MessagingException {
        if (addresses != null && !addresses.isBlank()) {
            message.setRecipients(type, addresses(addresses));
        }
    }

    private static InternetAddress[] addresses(String text) throws AddressException {
        return InternetAddress.parse(line("addresses", text), true);
    }

    private static String line(String what, String text) throws AddressException {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new AddressException("Jira rule: a header of a mail is one line; the " + what + " has several");
        }
        return text;
    }
}
