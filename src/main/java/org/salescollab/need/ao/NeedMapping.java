package org.salescollab.need.ao;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.need.Answer;
import org.salescollab.need.Commitment;
import org.salescollab.need.Need;
import org.salescollab.need.NeedId;
import org.salescollab.need.NeedPriority;
import org.salescollab.need.NeedState;
import org.salescollab.need.NeedText;
import org.salescollab.need.Work;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.Version;

/** Carries a need between the record and the row. */
final class NeedMapping {

    private NeedMapping() {}

    static Need need(NeedRow row, List<Work> work) {
        NeedText text = new NeedText(
                row.getTitle(),
                row.getContent(),
                contact(row.getFromContact()),
                LocalDate.ofEpochDay(row.getGivenDay()),
                NeedPriority.valueOf(row.getPriority()));
        return new Need(
                new NeedId(row.getID()),
                new CustomerKey(row.getCustomerId()),
                text,
                commitment(row),
                work,
                answer(row),
                new Version(row.getVersion()),
                Instant.ofEpochMilli(row.getChangedAt()));
    }

    private static @Nullable Commitment commitment(NeedRow row) {
        String who = row.getPromisedBy();
        return who == null
                ? null
                : new Commitment(
                        who,
                        new Department(Objects.requireNonNullElse(row.getDepartment(), "")),
                        LocalDate.ofEpochDay(Objects.requireNonNullElse(row.getDueDay(), 0L)),
                        Instant.ofEpochMilli(Objects.requireNonNullElse(row.getPromisedAt(), 0L)));
    }

    private static @Nullable Answer answer(NeedRow row) {
        String who = row.getToldBy();
        return who == null
                ? null
                : new Answer(
                        who,
                        contact(row.getToldContact()),
                        LocalDate.ofEpochDay(Objects.requireNonNullElse(row.getToldDay(), 0L)),
                        Objects.requireNonNullElse(row.getToldText(), ""));
    }

    static Map<String, Object> values(CustomerKey customer, NeedText content, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("CUSTOMER_ID", customer.number());
        values.put("STATE", NeedState.GIVEN.name());
        values.put("TITLE", content.title());
        values.put("CONTENT", content.text());
        values.put("FROM_CONTACT", number(content.from()));
        values.put("GIVEN_DAY", content.on().toEpochDay());
        values.put("PRIORITY", content.priority().name());
        values.put("VERSION", Version.FIRST.number());
        values.put("CHANGED_AT", at.toEpochMilli());
        return values;
    }

    static void write(NeedRow row, Need need) {
        row.setState(need.state().name());
        row.setTitle(need.content().title());
        row.setContent(need.content().text());
        row.setFromContact(number(need.content().from()));
        row.setGivenDay(need.content().on().toEpochDay());
        row.setPriority(need.content().priority().name());
        write(row, need.commitment());
        write(row, need.answer());
        row.setVersion(need.version().number());
        row.setChangedAt(need.changedAt().toEpochMilli());
        row.save();
    }

    private static void write(NeedRow row, @Nullable Commitment commitment) {
        row.setPromisedBy(commitment == null ? null : commitment.who());
        row.setDepartment(commitment == null ? null : commitment.department().code());
        row.setDueDay(commitment == null ? null : Long.valueOf(commitment.due().toEpochDay()));
        row.setPromisedAt(
                commitment == null ? null : Long.valueOf(commitment.at().toEpochMilli()));
    }

    private static void write(NeedRow row, @Nullable Answer answer) {
        row.setToldBy(answer == null ? null : answer.who());
        row.setToldContact(answer == null ? null : number(answer.to()));
        row.setToldDay(answer == null ? null : Long.valueOf(answer.on().toEpochDay()));
        row.setToldText(answer == null ? null : answer.text());
    }

    private static @Nullable Long number(@Nullable ContactId contact) {
        return contact == null ? null : contact.number();
    }

    private static @Nullable ContactId contact(@Nullable Long number) {
        return number == null ? null : new ContactId(number);
    }
}
