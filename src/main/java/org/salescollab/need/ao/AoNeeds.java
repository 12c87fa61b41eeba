package org.salescollab.need.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.salescollab.need.Need;
import org.salescollab.need.NeedId;
import org.salescollab.need.NeedList;
import org.salescollab.need.NeedState;
import org.salescollab.need.NeedText;
import org.salescollab.need.Needs;
import org.salescollab.need.Work;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Page;

/**
 * Needs in Active Objects.
 *
 * <p>Statements: {@code byId} and {@code open} 2, {@code list} 3; none depends on the number of rows found.
 */
public final class AoNeeds implements Needs {

    private final ActiveObjects ao;

    public AoNeeds(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Need add(CustomerKey customer, NeedText content, Instant at) {
        return NeedMapping.need(ao.create(NeedRow.class, NeedMapping.values(customer, content, at)), List.of());
    }

    @Override
    public boolean replace(Need changed) {
        NeedRow row = row(changed.id()).orElse(null);
        if (row == null || row.getVersion() + 1 != changed.version().number()) {
            return false;
        }
        NeedMapping.write(row, changed);
        unlink(changed.id());
        changed.work().forEach(work -> link(changed.id(), work));
        return true;
    }

    @Override
    public void remove(NeedId id) {
        unlink(id);
        row(id).ifPresent(ao::delete);
    }

    @Override
    public Optional<Need> byId(NeedId id) {
        return row(id).map(List::of).map(this::needs).map(found -> found.get(0));
    }

    @Override
    public Page<Need> list(NeedList wanted) {
        String condition = "CUSTOMER_ID = ?";
        List<Object> values = new ArrayList<>(List.of(wanted.customer().number()));
        NeedState state = wanted.state();
        if (state != null) {
            condition += " AND STATE = ?";
            values.add(state.name());
        }
        int total = ao.count(NeedRow.class, Query.select().where(condition, values.toArray()));
        values.add(wanted.below());
        Query query = Query.select()
                .where(condition + " AND ID < ?", values.toArray())
                .order("ID DESC")
                .limit(wanted.size() + 1);
        List<NeedRow> rows = Arrays.asList(ao.find(NeedRow.class, query));
        boolean more = rows.size() > wanted.size();
        List<Need> page = needs(more ? rows.subList(0, wanted.size()) : rows);
        String next = more ? page.get(page.size() - 1).id().toString() : null;
        return new Page<>(page, total, next);
    }

    @Override
    public List<Need> open(CustomerKey customer, int limit) {
        Query query = Query.select()
                .where("CUSTOMER_ID = ? AND STATE <> ?", customer.number(), NeedState.TOLD_BACK.name())
                .order("ID ASC")
                .limit(limit);
        return needs(Arrays.asList(ao.find(NeedRow.class, query)));
    }

    private Optional<NeedRow> row(NeedId id) {
        return Arrays.stream(ao.find(NeedRow.class, Query.select().where("ID = ?", id.number())))
                .findFirst();
    }

    /** Adds the issues of all of them in one statement. */
    private List<Need> needs(List<NeedRow> rows) {
        Map<Long, List<Work>> work = new HashMap<>();
        if (!rows.isEmpty()) {
            Object[] ids = rows.stream().map(NeedRow::getID).toArray();
            Query query = Query.select()
                    .where("NEED_ID IN (" + SqlRunner.placeholders(ids.length) + ")", ids)
                    .order("ID ASC");
            for (NeedIssueRow link : ao.find(NeedIssueRow.class, query)) {
                work.computeIfAbsent(link.getNeedId(), id -> new ArrayList<>())
                        .add(new Work(new IssueId(link.getIssueId()), Instant.ofEpochMilli(link.getLinkedAt())));
            }
        }
        return rows.stream()
                .map(row -> NeedMapping.need(row, work.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    private void link(NeedId need, Work work) {
        Map<String, Object> values = Map.of(
                "NATURAL_KEY", need.number() + ":" + work.issue().value(),
                "NEED_ID", need.number(),
                "ISSUE_ID", work.issue().value(),
                "LINKED_AT", work.at().toEpochMilli());
        ao.create(NeedIssueRow.class, values);
    }

    private void unlink(NeedId id) {
        ao.delete(ao.find(NeedIssueRow.class, Query.select().where("NEED_ID = ?", id.number())));
    }
}
