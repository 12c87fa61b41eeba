package org.salescollab.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.AbstractMailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails of apps: from the queue into the folder, whole and readable, and what fails does not hold up the rest. */
class PostTest {
    @TempDir
    Path folder;

    private Post post;

    @BeforeEach
    void open() {
        post = Post.open(folder.resolve("mail"));
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void aQueuedMailBecomesAFileThatMailProgramsRead() throws IOException {
        Email email = new Email("li.min@farsail.example");
        email.setSubject("缺少 FR")
                .setBody("请指派 <b>交付</b>责任人。")
                .setMimeType("text/html")
                .setFromName("孙凯");
        ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(email));

        post.queue().sendBuffer();

        List<StoredMail> stored = post.folder().latest();
        assertThat(stored).hasSize(1);
        StoredMail mail = stored.get(0);
        assertThat(mail.subject()).isEqualTo("[JIRA] 缺少 FR");
        assertThat(mail.from()).isEqualTo("\"孙凯\" <jira@sandbox.example>");
        assertThat(mail.to()).isEqualTo("li.min@farsail.example");
        assertThat(mail.body()).isEqualTo("请指派 <b>交付</b>责任人。");
        String raw = Files.readString(folder.resolve("mail").resolve(mail.file()), StandardCharsets.US_ASCII);
        assertThat(raw).contains("Auto-Submitted: auto-generated", "Content-Type: text/html; charset=UTF-8");
    }

    @Test
    void aHeaderOfTwoLinesIsRefused() throws IOException {
        Email email = new Email("li.min@farsail.example");
        email.setSubject("Hello\nBcc: everybody@elsewhere.example");

        assertThatThrownBy(() -> post.folder().send(email))
                .isInstanceOf(MailException.class)
                .hasMessageContaining("Jira rule: a header of a mail is one line");
        assertThat(post.folder().latest()).isEmpty();
    }

    @Test
    void whatFailsTenTimesWaitsAmongTheErrorsAndHoldsUpNobody() throws IOException {
        post.queue().addItem(new Failing());
        post.queue().addItem(new SingleMailQueueItem(new Email("sun.kai@farsail.example")));

        for (int turn = 0; turn < WaitingMails.MOST_ATTEMPTS + 1; turn++) {
            post.queue().sendBuffer();
        }

        assertThat(post.folder().latest()).hasSize(1);
        assertThat(post.queue().size()).isZero();
        assertThat(post.queue().errorSize()).isEqualTo(1);
        post.queue().resendErrorQueue();
        assertThat(post.queue().size() + post.queue().errorSize()).isEqualTo(1);
    }

    @Test
    void anOrderlyStopSendsWhatWaits() throws IOException {
        post.queue().addItem(new SingleMailQueueItem(new Email("sun.kai@farsail.example")));

        post.close();

        assertThat(post.folder().latest()).hasSize(1);
    }

    @Test
    void onlyMailsOfTheFolderAreRead() {
        assertThat(post.folder().read("../sandbox.mv.db")).isEmpty();
        assertThat(post.folder().read("20261123T113000000-0123abcd.eml")).isEmpty();
    }

    /** Throws what an app's own item may throw. */
    private static final class Failing extends AbstractMailQueueItem {
        Failing() {
            super("never sent");
        }

        @Override
        public void send() {
            incrementSendCount();
            throw new IllegalStateException("no mail today");
        }
    }
}
