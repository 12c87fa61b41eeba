package org.salescollab.platform;

import java.util.Locale;

/** Texts in one reader's language; the only object besides view records that a template sees. */
public final class ReaderTexts {

    private final Texts texts;
    private final Locale locale;

    ReaderTexts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public String get(String i18nKey) {
        return texts.text(locale, i18nKey);
    }

    public String get(String i18nKey, Object first) {
        return texts.text(locale, i18nKey, first);
    }

    public String get(String i18nKey, Object first, Object second) {
        return texts.text(locale, i18nKey, first, second);
    }

    /** The language of the page, as HTML's {@code lang} wants it. */
    public String language() {
        return locale.toLanguageTag();
    }
}
