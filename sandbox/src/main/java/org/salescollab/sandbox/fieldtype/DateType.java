package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.salescollab.sandbox.model.CurrentUser;

/** A day, or with {@code time} a moment in the zone of the person who enters it. */
final class DateType extends AbstractSingleFieldType<Timestamp> {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss[.SSS]][XXX][XX][X]");

    private final boolean time;

    DateType(CustomFieldValuePersister persister, GenericConfigManager configs, boolean time) {
        super(persister, configs);
        this.time = time;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DATE;
    }

    @Override
    protected Object getDbValueFromObject(Timestamp value) {
        return value;
    }

    @Override
    protected Timestamp getObjectFromDbValue(Object value) {
        return (Timestamp) value;
    }

    @Override
    public String getStringFromSingularObject(Timestamp value) {
        if (value == null) {
            return null;
        }
        return time
                ? TYPED.format(value.toInstant().atZone(zone()))
                : value.toLocalDateTime().toLocalDate().toString();
    }

    private static ZoneId zone() {
        return CurrentUser.get() == null
                ? ZoneId.systemDefault()
                : CurrentUser.get().zone();
    }

    @Override
    public Timestamp getSingularObjectFromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return time
                    ? moment(text.strip())
                    : Timestamp.valueOf(LocalDate.parse(text.strip()).atStartOfDay());
        } catch (DateTimeParseException e) {
            String format = time ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd";
            throw new FieldValidationException(getI18nBean().getText("sandbox.error.date", format));
        }
    }

    private static Timestamp moment(String text) {
        if (!text.contains("T")) {
            return Timestamp.from(
                    LocalDateTime.parse(text, TYPED).atZone(zone()).toInstant());
        }
        TemporalAccessor parsed = OFFSET.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return Timestamp.from(
                parsed instanceof OffsetDateTime offset
                        ? offset.toInstant()
                        : ((LocalDateTime) parsed).atZone(zone()).toInstant());
    }
}
