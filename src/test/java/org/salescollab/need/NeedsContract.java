package org.salescollab.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Page;

/** What every store of needs must do. */
public abstract class NeedsContract {

    private static final CustomerKey EAST = NeedSamples.EAST;

    protected abstract Needs needs();

    @Test
    void readsBackAllThatWasAdded() {
        Need added = needs().add(EAST, NeedSamples.full(), NeedSamples.MONDAY);
        assertThat(added.content()).isEqualTo(NeedSamples.full());
        assertThat(needs().byId(added.id())).contains(added);
    }

    @Test
    void keepsEveryStepAndForgetsThoseTakenBack() {
        Need given = add("Need");
        Need whole = given.promised(NeedSamples.promise(NeedSamples.TODAY))
                .worked(List.of(NeedSamples.work(9), NeedSamples.work(4)))
                .told(NeedSamples.answer())
                .saved(NeedSamples.MONDAY.plusSeconds(60));
        assertThat(needs().replace(whole)).isTrue();
        assertThat(needs().byId(given.id())).contains(whole);
        Need back = whole.stepBack().stepBack().stepBack().stepBack().saved(NeedSamples.MONDAY);
        assertThat(needs().replace(back)).isTrue();
        assertThat(needs().byId(given.id())).contains(back);
        assertThat(back.state()).isEqualTo(NeedState.GIVEN);
    }

    @Test
    void replacesOnlyTheVersionBefore() {
        Need first = add("Need");
        Need second = first.saying(NeedSamples.full()).saved(NeedSamples.MONDAY);
        assertThat(needs().replace(second)).isTrue();
        assertThat(needs().replace(second)).isFalse();
        assertThat(needs().replace(first.saying(NeedSamples.text("Late")).saved(NeedSamples.MONDAY)))
                .isFalse();
        assertThat(needs().byId(first.id())).contains(second);
    }

    @Test
    void removesOneOnly() {
        Need first = add("First");
        Need second = add("Second");
        needs().remove(first.id());
        needs().remove(first.id());
        assertThat(needs().byId(first.id())).isEmpty();
        assertThat(needs().byId(second.id())).contains(second);
    }

    @Test
    void theOpenOnesAreThoseWithoutAnAnswer() {
        Need first = add("First");
        Need told = add("Second").told(NeedSamples.answer()).saved(NeedSamples.MONDAY);
        needs().replace(told);
        Need third = add("Third");
        needs().add(new CustomerKey(2), NeedSamples.text("Elsewhere"), NeedSamples.MONDAY);
        assertThat(needs().open(EAST, 10)).containsExactly(first, third);
        assertThat(needs().open(EAST, 1)).containsExactly(first);
        assertThat(needs().list(new NeedList(EAST, NeedState.TOLD_BACK, 10, null))
                        .rows())
                .containsExactly(told);
    }

    @Test
    void pagesShowEachNeedOnceTheNewestFirst() {
        List<Need> added = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            added.add(0, add("Need " + i));
        }
        List<Need> shown = new ArrayList<>();
        String after = null;
        do {
            Page<Need> page = needs().list(new NeedList(EAST, NeedState.GIVEN, 3, after));
            assertThat(page.total()).isEqualTo(7);
            shown.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(shown).isEqualTo(added);
    }

    @Test
    void aForgedPageMarkIsRefused() {
        for (String mark : List.of("x", "-1", "1' or 1=1", "")) {
            assertThatThrownBy(() -> needs().list(new NeedList(EAST, null, 3, mark)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private Need add(String title) {
        return needs().add(EAST, NeedSamples.text(title), NeedSamples.MONDAY);
    }
}
