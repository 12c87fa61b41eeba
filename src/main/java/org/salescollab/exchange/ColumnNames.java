package org.salescollab.exchange;

import java.util.List;
import java.util.Locale;

/** What people call a field and its values. */
public interface ColumnNames {

    /** How a column is headed for a reader. */
    String head(ImportField field, Locale locale);

    /** All heads by which a column is recognised, in every language that the app speaks. */
    List<String> known(ImportField field);

    /** The labels of a tier or a status in every language, by the value's i18n key. */
    List<String> labels(String i18nKey);
}
