package org.salescollab.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.Page;

/** What every store of feedback must do. */
public abstract class FeedbacksContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");
    private static final CustomerKey EAST = new CustomerKey(1);

    protected abstract Feedbacks feedbacks();

    @Test
    void readsBackAllThatWasAdded() {
        FeedbackText text = new FeedbackText(
                FeedbackSource.CUSTOMER,
                new ContactId(7),
                new Department("SALES"),
                "tom",
                FeedbackKind.COMPLAINT,
                "太慢 𠮷 <b>",
                LocalDate.of(2026, 11, 20),
                "limin");
        Feedback added = feedbacks().add(EAST, text, MONDAY);
        assertThat(added.content()).isEqualTo(text);
        assertThat(feedbacks().byId(added.id())).contains(added);
    }

    @Test
    void replacesOnlyTheVersionBefore() {
        Feedback first = add("First");
        Feedback second = first.saved(text("Second"), FeedbackState.ACTED, MONDAY.plusSeconds(60));
        assertThat(feedbacks().replace(second)).isTrue();
        assertThat(feedbacks().byId(first.id())).contains(second);
        assertThat(feedbacks().replace(second)).isFalse();
    }

    @Test
    void removesOneOnlyAndPagesTheRestNewestFirst() {
        Feedback first = add("First");
        Feedback wrong = add("Wrong");
        Feedback second = add("Second");
        feedbacks().add(new CustomerKey(2), text("Elsewhere"), MONDAY);
        feedbacks().remove(wrong.id());
        assertThat(feedbacks().byId(wrong.id())).isEmpty();
        Page<Feedback> page = feedbacks().list(new FeedbackList(EAST, 1, null));
        assertThat(page.rows()).containsExactly(second);
        assertThat(page.total()).isEqualTo(2);
        assertThat(feedbacks().list(new FeedbackList(EAST, 1, page.next())).rows())
                .containsExactly(first);
    }

    private Feedback add(String text) {
        return feedbacks().add(EAST, text(text), MONDAY);
    }

    static FeedbackText text(String text) {
        return new FeedbackText(
                FeedbackSource.CUSTOMER,
                null,
                null,
                null,
                FeedbackKind.PRAISE,
                text,
                LocalDate.of(2026, 11, 20),
                "limin");
    }
}
