package org.salescollab.customer.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.customer.RegisterColumn;
import org.salescollab.customer.SavedFilter;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.testing.AoDatabase;

/** What people chose for their register, on a real database. */
abstract class RegisterChoicesContract {

    private static final String LONG_USER = "u".repeat(255);

    private AoDatabase database;
    private AoRegisterChoices choices;

    abstract AoDatabase database();

    @BeforeEach
    void wire() {
        database = database();
        choices = new AoRegisterChoices(database.activeObjects());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void columnsAndFiltersAreEverybodysOwn() {
        choices.keepColumns(LONG_USER, Set.of(RegisterColumn.KEY));
        choices.keepColumns(LONG_USER, Set.of(RegisterColumn.TIER, RegisterColumn.PARENT));
        SavedFilter east = choices.add(LONG_USER, new SavedFilter(0, "华东 <b>", "tier=KA", true));
        choices.add("limin", new SavedFilter(0, "华东 <b>", "tier=A", false));

        assertThat(choices.of(LONG_USER).columns())
                .containsExactlyInAnyOrder(RegisterColumn.NAME, RegisterColumn.TIER, RegisterColumn.PARENT);
        assertThat(choices.of(LONG_USER).filters()).containsExactly(east);
        assertThat(choices.of("limin").columns()).isEmpty();
        assertThat(choices.replace("limin", east)).isFalse();
        assertThat(choices.remove("limin", east.id())).isFalse();
    }

    @Test
    void aFilterIsReplacedAndRemoved() {
        SavedFilter east = choices.add("limin", new SavedFilter(0, "East", "tier=KA", false));
        SavedFilter west = new SavedFilter(east.id(), "West", "tier=A", true);
        assertThat(choices.replace("limin", west)).isTrue();
        assertThat(choices.of("limin").filters()).containsExactly(west);
        assertThat(choices.remove("limin", east.id())).isTrue();
        assertThat(choices.of("limin").filters()).isEmpty();
    }

    @Test
    void oneNameIsOneFilter() {
        choices.add("limin", new SavedFilter(0, "East", "tier=KA", false));
        SavedFilter west = choices.add("limin", new SavedFilter(0, "West", "tier=A", false));
        SavedFilter again = new SavedFilter(0, "ＥＡＳＴ", "tier=B", false);
        assertThatThrownBy(() -> choices.add("limin", again)).isInstanceOf(UniqueTaken.class);
        SavedFilter renamed = new SavedFilter(west.id(), "east", "tier=B", false);
        assertThatThrownBy(() -> choices.replace("limin", renamed)).isInstanceOf(UniqueTaken.class);
    }

    @Test
    void allIsReadWithOneStatement() {
        for (int i = 0; i < 50; i++) {
            choices.add("limin", new SavedFilter(0, "Filter " + i, "tier=KA", false));
        }
        assertThat(database.statementsOf(() -> choices.of("limin"))).hasSize(1);
    }
}
