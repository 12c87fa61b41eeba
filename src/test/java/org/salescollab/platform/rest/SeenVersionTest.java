package org.salescollab.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Version;

class SeenVersionTest {

    private static final Version SEVEN = new Version(7);

    @Test
    void theETagOfAnAnswerIsTakenBack() {
        assertThat(SeenVersion.of(null, SeenVersion.etag(SEVEN))).isEqualTo(SEVEN);
        assertThat(SeenVersion.of(null, "W/" + SeenVersion.etag(SEVEN))).isEqualTo(SEVEN);
    }

    @Test
    void theBodyGoesBeforeTheHeader() {
        assertThat(SeenVersion.of(7, "\"3\"")).isEqualTo(SEVEN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "7", "\"x\"", "\"1234567890\"", "\"1\", \"2\""})
    void anythingElseIsRefusedWithTheFieldNamed(String ifMatch) {
        assertThatThrownBy(() -> SeenVersion.of(null, ifMatch))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().byField()).containsOnlyKeys("version"));
    }
}
