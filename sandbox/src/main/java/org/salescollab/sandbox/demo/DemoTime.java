package org.salescollab.sandbox.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.salescollab.sandbox.model.TravelClock;

/** Lets the story happen on its days: what is done after {@link #on} carries that day. */
final class DemoTime {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private final TravelClock clock;
    private final DemoDays days;

    DemoTime(TravelClock clock, DemoDays days) {
        this.clock = clock;
        this.days = days;
    }

    /** It is ten o'clock at the head office on a day of the story; today when it is null. */
    void on(LocalDate day) {
        if (day == null) {
            clock.comeHome();
        } else {
            clock.travelTo(
                    days.moved(day).atTime(LocalTime.of(10, 0)).atZone(SHENZHEN).toInstant());
        }
    }

    void today() {
        clock.comeHome();
    }
}
