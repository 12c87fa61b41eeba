package org.salescollab.feedback.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.feedback.Feedback;
import org.salescollab.feedback.FeedbackId;
import org.salescollab.feedback.FeedbackKind;
import org.salescollab.feedback.FeedbackList;
import org.salescollab.feedback.FeedbackSource;
import org.salescollab.feedback.FeedbackState;
import org.salescollab.feedback.FeedbackText;
import org.salescollab.feedback.Feedbacks;
import org.salescollab.platform.ao.NewestFirst;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;

/**
 * Feedback in Active Objects.
 *
 * <p>Statements: {@code byId} 1, {@code list} 2; none depends on the number of rows found.
 */
public final class AoFeedbacks implements Feedbacks {

    private final ActiveObjects ao;

    public AoFeedbacks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Feedback add(CustomerKey customer, FeedbackText content, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("CUSTOMER_ID", customer.number());
        values.put("SOURCE", content.source().name());
        values.put("FROM_CONTACT", number(content.from()));
        values.put("DEPARTMENT", code(content.department()));
        values.put("MEMBER", content.member());
        values.put("KIND", content.kind().name());
        values.put("CONTENT", content.text());
        values.put("GIVEN_DAY", content.on().toEpochDay());
        values.put("OWNER_KEY", content.owner());
        values.put("STATE", FeedbackState.GIVEN.name());
        values.put("VERSION", Version.FIRST.number());
        values.put("CHANGED_AT", at.toEpochMilli());
        return feedback(ao.create(FeedbackRow.class, values));
    }

    @Override
    public boolean replace(Feedback changed) {
        FeedbackRow row = row(changed.id()).orElse(null);
        if (row == null || row.getVersion() + 1 != changed.version().number()) {
            return false;
        }
        FeedbackText content = changed.content();
        row.setSource(content.source().name());
        row.setFromContact(number(content.from()));
        row.setDepartment(code(content.department()));
        row.setMember(content.member());
        row.setKind(content.kind().name());
        row.setContent(content.text());
        row.setGivenDay(content.on().toEpochDay());
        row.setOwnerKey(content.owner());
        row.setState(changed.state().name());
        row.setVersion(changed.version().number());
        row.setChangedAt(changed.changedAt().toEpochMilli());
        row.save();
        return true;
    }

    @Override
    public void remove(FeedbackId id) {
        row(id).ifPresent(ao::delete);
    }

    @Override
    public Optional<Feedback> byId(FeedbackId id) {
        return row(id).map(AoFeedbacks::feedback);
    }

    @Override
    public Page<Feedback> list(FeedbackList wanted) {
        NewestFirst.Wanted rows = new NewestFirst.Wanted(wanted.customer().number(), wanted.below(), wanted.size());
        return NewestFirst.page(ao, FeedbackRow.class, rows, AoFeedbacks::feedback, Feedback::id);
    }

    private Optional<FeedbackRow> row(FeedbackId id) {
        return Arrays.stream(ao.find(FeedbackRow.class, Query.select().where("ID = ?", id.number())))
                .findFirst();
    }

    private static Feedback feedback(FeedbackRow row) {
        Long from = row.getFromContact();
        String department = row.getDepartment();
        FeedbackText content = new FeedbackText(
                FeedbackSource.valueOf(row.getSource()),
                from == null ? null : new ContactId(from),
                department == null ? null : new Department(department),
                row.getMember(),
                FeedbackKind.valueOf(row.getKind()),
                row.getContent(),
                LocalDate.ofEpochDay(row.getGivenDay()),
                row.getOwnerKey());
        return new Feedback(
                new FeedbackId(row.getID()),
                new CustomerKey(row.getCustomerId()),
                content,
                FeedbackState.valueOf(row.getState()),
                new Version(row.getVersion()),
                Instant.ofEpochMilli(row.getChangedAt()));
    }

    private static @Nullable Long number(@Nullable ContactId contact) {
        return contact == null ? null : contact.number();
    }

    private static @Nullable String code(@Nullable Department department) {
        return department == null ? null : department.code();
    }
}
