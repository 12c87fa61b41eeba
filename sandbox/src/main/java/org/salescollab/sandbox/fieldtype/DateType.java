package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.salescollab.sandbox.model.CurrentUser;

/** A day, or with {@code time} a moment in the zone of the person who enters it. */
final class DateType extends AbstractSingleFieldType<Timestamp> {
    /** Jira's default formats of its date pickers; anything else is refused. */
    private static final String DAY = "d/MMM/yy";

    private static final String MOMENT = "d/MMM/yy h:mm a";
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern(DAY, Locale.ENGLISH);
    private static final DateTimeFormatter TYPED_MOMENT = DateTimeFormatter.ofPattern(MOMENT, Locale.ENGLISH);

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
        return time ? TYPED_MOMENT.format(value.toInstant().atZone(zone())) : TYPED_DAY.format(value.toLocalDateTime());
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
                    ? Timestamp.from(LocalDateTime.parse(text.strip(), TYPED_MOMENT)
                            .atZone(zone())
                            .toInstant())
                    : Timestamp.valueOf(LocalDate.parse(text.strip(), TYPED_DAY).atStartOfDay());
        } catch (DateTimeParseException e) {
            throw new FieldValidationException(getI18nBean().getText("sandbox.error.date", time ? MOMENT : DAY));
        }
    }
}
