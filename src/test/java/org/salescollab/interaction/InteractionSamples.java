package org.salescollab.interaction;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;

/** Interactions and forms that tests speak of. */
public final class InteractionSamples {

    static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");

    private InteractionSamples() {}

    static InteractionNote full() {
        return new InteractionNote(
                InteractionKind.VISIT,
                ZonedDateTime.of(2026, 11, 20, 14, 30, 0, 0, ZoneId.of("Asia/Shanghai")),
                new Department("SOLUTION"),
                List.of(new ContactId(3), new ContactId(7)),
                List.of("limin", "wanglei"),
                "走访调度中心\n<script>alert(1)</script> 𠮷",
                new IssueId(10_001));
    }

    /** A call on a day, at an hour, with these people. */
    public static InteractionNote at(int hour, long... contacts) {
        return new InteractionNote(
                InteractionKind.CALL,
                ZonedDateTime.of(2026, 11, 20, hour, 0, 0, 0, ZoneId.of("UTC")),
                new Department("SALES"),
                Arrays.stream(contacts).mapToObj(ContactId::new).toList(),
                List.of("limin"),
                "Call",
                null);
    }

    static InteractionForm form(String at, String summary) {
        return form(at, summary, List.of(), null);
    }

    static InteractionForm form(String at, String summary, List<Long> contacts, @Nullable String issue) {
        return new InteractionForm("call", at, null, "SALES", contacts, List.of(), summary, issue);
    }
}
