package org.salescollab.feedback.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.salescollab.contact.ContactId;
import org.salescollab.feedback.FeedbackId;
import org.salescollab.feedback.FeedbackList;
import org.salescollab.feedback.Satisfaction;
import org.salescollab.feedback.SatisfactionEntry;
import org.salescollab.feedback.Satisfactions;
import org.salescollab.feedback.Scores;
import org.salescollab.platform.ao.NewestFirst;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Page;

/**
 * Answers about satisfaction in Active Objects.
 *
 * <p>Statements: {@code byId} and {@code scores} 1, {@code list} 2; none depends on the number of rows found.
 */
public final class AoSatisfactions implements Satisfactions {

    private static final String SCORES = "SELECT SUM(CASE WHEN [CSAT] >= 4 THEN 1 ELSE 0 END), COUNT([CSAT]),"
            + " SUM(CASE WHEN [RECOMMEND] >= 9 THEN 1 ELSE 0 END), SUM(CASE WHEN [RECOMMEND] <= 6 THEN 1 ELSE 0 END),"
            + " COUNT([RECOMMEND]) FROM {SATISFACTION} WHERE [CUSTOMER_ID] = ?";

    private final ActiveObjects ao;
    private final SqlRunner sql;

    public AoSatisfactions(ActiveObjects ao, SqlRunner sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Satisfaction add(CustomerKey customer, SatisfactionEntry entry, String by) {
        Map<String, Object> values = new HashMap<>();
        values.put("CUSTOMER_ID", customer.number());
        values.put(
                "CONTACT_ID", entry.contact() == null ? null : entry.contact().number());
        values.put("CSAT", entry.csat());
        values.put("RECOMMEND", entry.recommend());
        values.put("ANSWERED_DAY", entry.on().toEpochDay());
        values.put("ISSUE_ID", entry.issue() == null ? null : entry.issue().value());
        values.put("NOTED_BY", by);
        return satisfaction(ao.create(SatisfactionRow.class, values));
    }

    @Override
    public void remove(FeedbackId id) {
        row(id).ifPresent(ao::delete);
    }

    @Override
    public Optional<Satisfaction> byId(FeedbackId id) {
        return row(id).map(AoSatisfactions::satisfaction);
    }

    @Override
    public Page<Satisfaction> list(FeedbackList wanted) {
        NewestFirst.Wanted rows = new NewestFirst.Wanted(wanted.customer().number(), wanted.below(), wanted.size());
        return NewestFirst.page(ao, SatisfactionRow.class, rows, AoSatisfactions::satisfaction, Satisfaction::id);
    }

    /** Of no answers the sums are null, which reads as 0. */
    @Override
    public Scores scores(CustomerKey customer) {
        return sql.query(
                        SCORES,
                        List.of(customer.number()),
                        row -> new Scores(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .get(0);
    }

    private Optional<SatisfactionRow> row(FeedbackId id) {
        return Arrays.stream(ao.find(SatisfactionRow.class, Query.select().where("ID = ?", id.number())))
                .findFirst();
    }

    private static Satisfaction satisfaction(SatisfactionRow row) {
        Long contact = row.getContactId();
        Long issue = row.getIssueId();
        SatisfactionEntry entry = new SatisfactionEntry(
                contact == null ? null : new ContactId(contact),
                row.getCsat(),
                row.getRecommend(),
                LocalDate.ofEpochDay(row.getAnsweredDay()),
                issue == null ? null : new IssueId(issue));
        return new Satisfaction(
                new FeedbackId(row.getID()), new CustomerKey(row.getCustomerId()), entry, row.getNotedBy());
    }
}
