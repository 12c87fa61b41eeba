package org.salescollab.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ClockSourceTest {

    private static final String FROZEN = "2026-11-23T11:30:00+08:00";

    @AfterEach
    void clear() {
        System.clearProperty("sales.collab.clock");
        System.clearProperty("atlassian.dev.mode");
    }

    @Test
    void aDevelopersClockStandsWhereItIsSetAndMovesWithIt() {
        System.setProperty("atlassian.dev.mode", "true");
        Clock clock = ClockSource.clock();
        System.setProperty("sales.collab.clock", FROZEN);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T03:30:00Z"));
        System.setProperty("sales.collab.clock", "2026-10-30T02:00:00Z");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-10-30T02:00:00Z"));
        System.clearProperty("sales.collab.clock");
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void nobodyFreezesTheClockOfARealSite() {
        System.setProperty("sales.collab.clock", FROZEN);
        assertThat(Duration.between(ClockSource.clock().instant(), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }
}
