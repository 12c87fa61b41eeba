package org.salescollab.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salescollab.shared.InvalidInput;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "this-month, 2026-11-01, 2026-11-30",
        "this-quarter, 2026-10-01, 2026-12-31",
        "next-quarter, 2027-01-01, 2027-03-31",
        "this-year, 2026-01-01, 2026-12-31"
    })
    void aPeriodIsCountedFromToday(String code, LocalDate from, LocalDate to) {
        DateRange range = Period.parse(code, null, null).range(LocalDate.of(2026, 11, 23));
        assertThat(range).isEqualTo(new DateRange(from, to));
    }

    @Test
    void noPeriodMeansEveryDayAndProjectsWithoutDate() {
        assertThat(Period.parse(null, null, null).range(LocalDate.EPOCH)).isEqualTo(DateRange.ALWAYS);
        assertThat(DateRange.ALWAYS.contains(null)).isTrue();
    }

    @Test
    void ownDaysMayBeOpenOnOneSide() {
        DateRange range = Period.parse("custom", "2026-12-01", "").range(LocalDate.EPOCH);
        assertThat(range.contains(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(range.contains(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(range.contains(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"tomorrow, '', ''", "custom, 2026-13-01, ''", "custom, 2026-12-02, 2026-12-01", "custom, '', 0001-01-01"
    })
    void whatIsNoPeriodIsRefused(String code, String from, String to) {
        assertThatThrownBy(() -> Period.parse(code, from, to)).isInstanceOf(InvalidInput.class);
    }

    @Property
    void everyDayLiesInItsOwnMonthQuarterAndYear(@ForAll @IntRange(max = 60_000) int epochDay) {
        LocalDate today = LocalDate.ofEpochDay(epochDay);
        for (String code : new String[] {"this-month", "this-quarter", "this-year"}) {
            assertThat(Period.parse(code, null, null).range(today).contains(today))
                    .isTrue();
        }
        DateRange quarter = Period.parse("this-quarter", null, null).range(today);
        DateRange next = Period.parse("next-quarter", null, null).range(today);
        assertThat(next.from()).isEqualTo(quarter.to().plusDays(1));
    }
}
