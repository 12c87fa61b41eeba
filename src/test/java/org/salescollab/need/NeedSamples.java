package org.salescollab.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Version;

/** Needs in each state that tests speak of; Monday is 2026-11-23. */
public final class NeedSamples {

    static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final CustomerKey EAST = new CustomerKey(1);
    static final IssueId ISSUE = new IssueId(10_001);

    private NeedSamples() {}

    public static NeedText text(String title) {
        return new NeedText(title, null, null, TODAY, NeedPriority.NORMAL);
    }

    static NeedText full() {
        return new NeedText("调度 <b>𠮷</b>", "第一行\n第二行", new ContactId(7), LocalDate.of(2026, 11, 3), NeedPriority.HIGH);
    }

    static Need given(LocalDate on) {
        NeedText text = new NeedText("Need", null, null, on, NeedPriority.NORMAL);
        return new Need(new NeedId(1), EAST, text, null, List.of(), null, Version.FIRST, MONDAY);
    }

    static Commitment promise(LocalDate due) {
        return new Commitment("wanglei", new Department("SOLUTION"), due, MONDAY.minusSeconds(86_400));
    }

    static Work work(long issue) {
        return new Work(new IssueId(issue), MONDAY);
    }

    static Answer answer() {
        return new Answer("limin", new ContactId(7), TODAY, "Told");
    }
}
