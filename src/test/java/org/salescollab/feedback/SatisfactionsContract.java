package org.salescollab.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Page;

/** What every store of answers about satisfaction must do. */
public abstract class SatisfactionsContract {

    private static final CustomerKey EAST = new CustomerKey(1);

    protected abstract Satisfactions satisfactions();

    @Test
    void readsBackAllThatWasAdded() {
        SatisfactionEntry full =
                new SatisfactionEntry(new ContactId(7), 5, 0, LocalDate.of(2026, 11, 20), new IssueId(10_001));
        Satisfaction added = satisfactions().add(EAST, full, "liuyang");
        assertThat(added.entry()).isEqualTo(full);
        assertThat(satisfactions().byId(added.id())).contains(added);
        Satisfaction bare = add(null, 10);
        assertThat(satisfactions().byId(bare.id())).contains(bare);
    }

    @Test
    void countsEachAnswerOnItsSide() {
        for (int csat = 1; csat <= 5; csat++) {
            add(csat, null);
        }
        for (int recommend = 0; recommend <= 10; recommend++) {
            add(null, recommend);
        }
        satisfactions().add(new CustomerKey(2), entry(5, 10), "liuyang");
        assertThat(satisfactions().scores(EAST)).isEqualTo(new Scores(2, 5, 2, 7, 11));
        assertThat(satisfactions().scores(new CustomerKey(9))).isEqualTo(new Scores(0, 0, 0, 0, 0));
    }

    @Test
    void whatIsRemovedCountsNoMore() {
        Satisfaction wrong = add(1, 1);
        satisfactions().remove(wrong.id());
        satisfactions().remove(wrong.id());
        assertThat(satisfactions().byId(wrong.id())).isEmpty();
        assertThat(satisfactions().scores(EAST).rated()).isZero();
    }

    @Test
    void pagesShowEachAnswerOnceTheNewestFirst() {
        Satisfaction first = add(1, null);
        Satisfaction second = add(2, null);
        Satisfaction third = add(3, null);
        Page<Satisfaction> page = satisfactions().list(new FeedbackList(EAST, 2, null));
        assertThat(page.rows()).containsExactly(third, second);
        assertThat(page.total()).isEqualTo(3);
        Page<Satisfaction> rest = satisfactions().list(new FeedbackList(EAST, 2, page.next()));
        assertThat(rest.rows()).containsExactly(first);
        assertThat(rest.next()).isNull();
        for (String mark : List.of("x", "-1", "")) {
            assertThatThrownBy(() -> satisfactions().list(new FeedbackList(EAST, 2, mark)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private Satisfaction add(@Nullable Integer csat, @Nullable Integer recommend) {
        return satisfactions().add(EAST, entry(csat, recommend), "liuyang");
    }

    private static SatisfactionEntry entry(@Nullable Integer csat, @Nullable Integer recommend) {
        return new SatisfactionEntry(null, csat, recommend, LocalDate.of(2026, 11, 20), null);
    }
}
