package org.salescollab.timeline.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.timeline.PlacedEntry;
import org.salescollab.timeline.Timeline;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;
import org.salescollab.timeline.TimelineQuery;

/** Timelines in Active Objects: a question is one statement, whatever its answer. */
public final class AoTimeline implements Timeline {

    private final ActiveObjects ao;

    public AoTimeline(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void put(TimelineEntry entry) {
        ao.delete(ao.find(TimelineRow.class, Query.select().where("REF = ?", entry.ref())));
        Map<String, Object> values = new HashMap<>();
        values.put("REF", entry.ref());
        values.put("CUSTOMER_ID", entry.customer().number());
        values.put("HAPPENED_AT", entry.at().toEpochMilli());
        values.put("KIND", entry.kind().name());
        values.put("WHAT", entry.what());
        values.put(
                "DEPARTMENT",
                entry.department() == null ? null : entry.department().code());
        values.put("DONE_BY", entry.by());
        values.put("CONTENT", entry.text());
        values.put("ISSUE_ID", entry.issue() == null ? null : entry.issue().value());
        ao.create(TimelineRow.class, values);
    }

    @Override
    public void remove(String ref) {
        ao.delete(ao.find(TimelineRow.class, Query.select().where("REF = ? OR REF LIKE ?", ref, ref + ":%")));
    }

    @Override
    public List<PlacedEntry> find(TimelineQuery wanted) {
        Condition condition = new Condition("CUSTOMER_ID = ?", wanted.customer().number());
        long before = wanted.before().toEpochMilli();
        condition.and("(HAPPENED_AT < ? OR (HAPPENED_AT = ? AND ID < ?))", before, before, wanted.below());
        if (wanted.from() != null) {
            condition.and("HAPPENED_AT >= ?", wanted.from().toEpochMilli());
        }
        if (!wanted.kinds().isEmpty()) {
            Object[] kinds = wanted.kinds().stream().map(TimelineKind::name).toArray();
            condition.and("KIND IN (" + SqlRunner.placeholders(kinds.length) + ")", kinds);
        }
        if (wanted.department() != null) {
            condition.and("DEPARTMENT = ?", wanted.department().code());
        }
        if (wanted.by() != null) {
            condition.and("DONE_BY = ?", wanted.by());
        }
        Query query = condition.query().order("HAPPENED_AT DESC, ID DESC").limit(wanted.size());
        return Arrays.stream(ao.find(TimelineRow.class, query))
                .map(AoTimeline::placed)
                .toList();
    }

    private static PlacedEntry placed(TimelineRow row) {
        TimelineEntry entry = new TimelineEntry(
                row.getRef(),
                new CustomerKey(row.getCustomerId()),
                Instant.ofEpochMilli(row.getHappenedAt()),
                TimelineKind.valueOf(row.getKind()),
                row.getWhat(),
                row.getDepartment() == null ? null : new Department(row.getDepartment()),
                row.getDoneBy(),
                row.getContent(),
                row.getIssueId() == null ? null : new IssueId(row.getIssueId()));
        return new PlacedEntry(row.getID(), entry);
    }

    /** A condition that grows; every value is bound. */
    private static final class Condition {
        private final StringBuilder text;
        private final List<Object> values = new ArrayList<>();

        Condition(String first, Object value) {
            this.text = new StringBuilder(first);
            this.values.add(value);
        }

        void and(String more, Object... bound) {
            text.append(" AND ").append(more);
            values.addAll(Arrays.asList(bound));
        }

        Query query() {
            return Query.select().where(text.toString(), values.toArray());
        }
    }
}
