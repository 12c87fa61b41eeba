package org.salescollab.sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail server that sends nothing: each mail becomes a file as RFC 5322 has it, which mail programs open. */
public final class MailFolder implements SMTPMailServer {
    private static final Logger LOG = LoggerFactory.getLogger(MailFolder.class);
    private static final Pattern NAME = Pattern.compile("[0-9]{8}T[0-9]{9}-[0-9a-f]{8}\\.eml");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final int MOST_LISTED = 200;
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path folder;

    public MailFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void send(Email email) throws MailException {
        try {
            MimeMessage message = Messages.of(SESSION, email, this);
            Files.createDirectories(folder);
            // A name that sorts by time; the rename makes the file appear whole or not at all.
            String name = STAMP.format(Instant.now()) + "-"
                    + UUID.randomUUID().toString().substring(0, 8);
            Path part = folder.resolve(name + ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                message.writeTo(out);
            }
            Files.move(part, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (MessagingException | IOException e) {
            throw new MailException(e);
        }
    }

    @Override
    public void quietSend(Email email) {
        try {
            send(email);
        } catch (MailException e) {
            LOG.error("The mail \"{}\" could not be sent", email.getSubject(), e);
        }
    }

    /** The latest mails, newest first. */
    public List<StoredMail> latest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(NAME.asMatchPredicate())
                    .sorted(Comparator.reverseOrder())
                    .limit(MOST_LISTED)
                    .flatMap(name -> read(name).stream())
                    .toList();
        }
    }

    /** One mail; none for a name that isn't one of this folder's. */
    public Optional<StoredMail> read(String name) {
        Path file = folder.resolve(name);
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(StoredMail.of(name, new MimeMessage(SESSION, in)));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("The mail " + name + " can't be read", e);
        }
    }

    @Override
    public String getDefaultFrom() {
        return "jira@sandbox.example";
    }

    @Override
    public String getPrefix() {
        return "[JIRA]";
    }

    @Override
    public String getName() {
        return "Mail folder";
    }

    @Override
    public String getDescription() {
        return "Mails become files; nothing leaves this machine.";
    }

    @Override
    public String getHostname() {
        return "localhost";
    }
}
