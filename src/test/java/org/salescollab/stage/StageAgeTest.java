package org.salescollab.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.shared.InvalidInput;
import org.salescollab.stage.StageAge.Sign;

class StageAgeTest {

    @Test
    void anAgeHasASignANumberAndAUnit() {
        assertThat(StageAge.parse("> 14d")).isEqualTo(new StageAge(Sign.MORE, Duration.ofDays(14)));
        assertThat(StageAge.parse("<=2W")).isEqualTo(new StageAge(Sign.AT_MOST, Duration.ofDays(14)));
        assertThat(StageAge.parse(" < 3 d ")).isEqualTo(new StageAge(Sign.LESS, Duration.ofDays(3)));
    }

    @Test
    void withoutASignItMeansAtLeast() {
        assertThat(StageAge.parse("7d")).isEqualTo(new StageAge(Sign.AT_LEAST, Duration.ofDays(7)));
    }

    @Test
    void whoeverIsOlderCameEarlier() {
        assertThat(Sign.MORE.ofEntry()).isEqualTo("<");
        assertThat(Sign.AT_LEAST.ofEntry()).isEqualTo("<=");
        assertThat(Sign.LESS.ofEntry()).isEqualTo(">");
        assertThat(Sign.AT_MOST.ofEntry()).isEqualTo(">=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "d", "> d", "= 14d", "14 days", "-3d", "99999d", "1d; DROP TABLE"})
    void whatIsNoAgeIsRefusedWithItsOwnText(String text) {
        assertThatThrownBy(() -> StageAge.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems().byField()).containsOnlyKeys(text));
    }
}
