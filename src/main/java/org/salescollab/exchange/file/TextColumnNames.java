package org.salescollab.exchange.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.salescollab.exchange.ColumnNames;
import org.salescollab.exchange.ImportField;
import org.salescollab.platform.Texts;

/** Names from the message bundles: the labels of the register, and other heads that files are known to have. */
public final class TextColumnNames implements ColumnNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final Texts texts;

    public TextColumnNames(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String head(ImportField field, Locale locale) {
        return texts.text(locale, "sales.customer.field." + field.i18nName());
    }

    @Override
    public List<String> known(ImportField field) {
        List<String> known = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            known.add(head(field, language));
            String others = texts.text(language, "sales.exchange.heads." + field.i18nName());
            known.addAll(Arrays.asList(others.split("\\|")));
        }
        return known;
    }

    @Override
    public List<String> labels(String i18nKey) {
        return LANGUAGES.stream().map(language -> texts.text(language, i18nKey)).toList();
    }
}
