package org.salescollab.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the story move by whole weeks. */
class DemoDaysTest {

    private static final LocalDate MONDAY = DemoDays.MONDAY;

    @Test
    void theStoryBeginsOnAMonday() {
        assertThat(MONDAY.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T03:30:00Z, 2026-11-23",
        "2026-11-29T15:59:59Z, 2026-11-23",
        "2026-11-29T16:00:00Z, 2026-11-30",
        "2026-11-22T15:59:59Z, 2026-11-16",
        "2026-11-22T16:00:00Z, 2026-11-23",
        "2028-02-29T00:00:00Z, 2028-02-28",
        "2020-01-01T00:00:00Z, 2019-12-30",
    })
    void itsMondayBecomesTheMondayOfTheWeekInShenzhen(Instant now, LocalDate monday) {
        assertThat(DemoDays.at(now).moved(MONDAY)).isEqualTo(monday);
    }

    @Test
    void everyDayKeepsItsWeekday() {
        LocalDate friday = LocalDate.of(2026, 12, 11);

        LocalDate moved = new DemoDays(83).moved(friday);

        assertThat(moved).isEqualTo(friday.plusDays(581));
        assertThat(moved.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void onlyMarkedDaysOfATextMove() {
        DemoDays nextWeek = new DemoDays(1);

        assertThat(nextWeek.moved("due {{2026-11-23}} and {{2026-12-31}}, not 2026-11-23 or $1"))
                .isEqualTo("due 2026-11-30 and 2027-01-07, not 2026-11-23 or $1");
    }
}
