package org.salescollab.sandbox.web;

import java.util.Locale;
import org.salescollab.sandbox.model.I18n;

/** The texts of one request's language, for templates. */
public final class Texts {
    private final I18n i18n;
    private final Locale locale;

    Texts(I18n i18n, Locale locale) {
        this.i18n = i18n;
        this.locale = locale;
    }

    public String get(String key) {
        return i18n.text(locale, key);
    }

    public String get(String key, Object arg) {
        return i18n.text(locale, key, arg);
    }

    public String get(String key, Object first, Object second) {
        return i18n.text(locale, key, first, second);
    }

    public String get(String key, Object first, Object second, Object third) {
        return i18n.text(locale, key, first, second, third);
    }

    String of(String key, Object... args) {
        return i18n.text(locale, key, args);
    }
}
