package org.salescollab.timeline.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final SqlRunner sql;

    public AoTimeline(ActiveObjects ao, SqlRunner sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public void put(TimelineEntry entry) {
        ao.delete(ao.find(TimelineRow.class, Query.select().where("REF = ?", entry.ref())));
        ao.create(TimelineRow.class, values(entry));
    }

    @Override
    public void putNew(Collection<TimelineEntry> entries) {
        List<TimelineEntry> all = List.copyOf(entries);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            putNewOnes(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private void putNewOnes(List<TimelineEntry> entries) {
        List<String> refs = entries.stream().map(TimelineEntry::ref).toList();
        Set<String> known = new HashSet<>(sql.query(
                "SELECT [REF] FROM {TIMELINE} WHERE [REF] IN (" + SqlRunner.placeholders(refs.size()) + ")",
                refs,
                row -> row.getString(1)));
        List<TimelineEntry> fresh =
                entries.stream().filter(each -> !known.contains(each.ref())).toList();
        try {
            sql.insert("TIMELINE", fresh.stream().map(AoTimeline::values).toList());
        } catch (IllegalStateException e) {
            // Another node has told one of them in between, and none of ours is stored: each on its own then.
            fresh.forEach(this::put);
        }
    }

    @Override
    public void forget(TimelineKind kind, Collection<IssueId> issues) {
        List<IssueId> all = List.copyOf(issues);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<IssueId> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            Condition condition = new Condition("KIND = ?", kind.name());
            condition.and(
                    "ISSUE_ID IN (" + SqlRunner.placeholders(some.size()) + ")",
                    some.stream().map(IssueId::value).toArray());
            ao.delete(ao.find(TimelineRow.class, condition.query()));
        }
    }

    private static Map<String, Object> values(TimelineEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
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
        return values;
    }

    @Override
    public void remove(String ref) {
        ao.delete(ao.find(TimelineRow.class, Query.select().where("REF = ? OR REF LIKE ?", ref, ref + ":%")));
    }

    @Override
    public List<PlacedEntry> find(TimelineQuery wanted) {
        Object[] customers =
                wanted.customers().stream().map(CustomerKey::number).toArray();
        Condition condition =
                new Condition("CUSTOMER_ID IN (" + SqlRunner.placeholders(customers.length) + ")", customers);
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

        Condition(String first, Object... bound) {
            this.text = new StringBuilder(first);
            this.values.addAll(Arrays.asList(bound));
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
