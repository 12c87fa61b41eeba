package org.salescollab.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Page;

/** What every store of interactions must do. */
public abstract class InteractionsContract {

    private static final CustomerKey EAST = new CustomerKey(1);
    private static final CustomerKey NORDWIND = new CustomerKey(2);

    protected abstract Interactions interactions();

    @Test
    void readsBackAllThatWasAdded() {
        Interaction added = interactions().add(EAST, InteractionSamples.full(), "limin", InteractionSamples.MONDAY);
        assertThat(added.note()).isEqualTo(InteractionSamples.full());
        assertThat(interactions().byId(added.id())).contains(added);
    }

    @Test
    void replacesOnlyTheVersionBefore() {
        Interaction first = add(InteractionSamples.full());
        Interaction second = changed(first, InteractionSamples.at(3));
        assertThat(interactions().replace(second)).isTrue();
        assertThat(interactions().byId(first.id())).contains(second);
        assertThat(interactions().replace(second)).isFalse();
        assertThat(interactions().replace(changed(first, InteractionSamples.at(4))))
                .isFalse();
    }

    @Test
    void removesOneOnly() {
        Interaction first = add(InteractionSamples.full());
        Interaction second = add(InteractionSamples.at(1));
        interactions().remove(first.id());
        interactions().remove(first.id());
        assertThat(interactions().byId(first.id())).isEmpty();
        assertThat(interactions().byId(second.id())).contains(second);
    }

    @Test
    void pagesShowEachInteractionOnceTheLatestFirst() {
        List<Interaction> added = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            added.add(0, add(InteractionSamples.at(i / 3)));
        }
        interactions().add(NORDWIND, InteractionSamples.at(9), "limin", InteractionSamples.MONDAY);
        List<Interaction> shown = new ArrayList<>();
        String after = null;
        do {
            Page<Interaction> page = interactions().list(new InteractionList(EAST, 3, after));
            assertThat(page.total()).isEqualTo(7);
            shown.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(shown).isEqualTo(added);
    }

    @Test
    void aForgedPageMarkIsRefused() {
        for (String mark : List.of("x", "1", "1-", "1-1' or 1=1", "")) {
            assertThatThrownBy(() -> interactions().list(new InteractionList(EAST, 3, mark)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void theLatestOfEachPersonCounts() {
        add(InteractionSamples.at(5, 1, 2));
        add(InteractionSamples.at(7, 2));
        interactions().add(NORDWIND, InteractionSamples.at(9, 1), "limin", InteractionSamples.MONDAY);
        assertThat(interactions().lastContacts(List.of(EAST)))
                .containsOnly(
                        java.util.Map.entry(new ContactId(1), moment(5)),
                        java.util.Map.entry(new ContactId(2), moment(7)));
    }

    private static Instant moment(int hour) {
        return InteractionSamples.at(hour).at().toInstant();
    }

    private Interaction add(InteractionNote note) {
        return interactions().add(EAST, note, "limin", InteractionSamples.MONDAY);
    }

    private static Interaction changed(Interaction before, InteractionNote note) {
        return new Interaction(
                before.id(),
                before.customer(),
                note,
                before.by(),
                before.version().next(),
                InteractionSamples.MONDAY.plusSeconds(60));
    }
}
