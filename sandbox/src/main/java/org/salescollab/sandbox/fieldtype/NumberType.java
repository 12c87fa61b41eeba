package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.math.BigDecimal;

/** A number. */
final class NumberType extends AbstractSingleFieldType<Double> {
    private static final double MAXIMUM = 100_000_000_000_000.0;

    NumberType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(persister, configs);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    protected Object getDbValueFromObject(Double value) {
        return value;
    }

    @Override
    protected Double getObjectFromDbValue(Object value) {
        return (Double) value;
    }

    @Override
    public String getStringFromSingularObject(Double value) {
        if (value == null) {
            return null;
        }
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    @Override
    public Double getSingularObjectFromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            double value = new BigDecimal(text.strip()).doubleValue();
            if (Math.abs(value) > MAXIMUM) {
                throw new FieldValidationException(getI18nBean().getText("sandbox.error.number.toolarge", text));
            }
            return value;
        } catch (NumberFormatException e) {
            throw new FieldValidationException(getI18nBean().getText("sandbox.error.number", text));
        }
    }
}
