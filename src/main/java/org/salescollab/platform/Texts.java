package org.salescollab.platform;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.salescollab.shared.Message;

/** Turns i18n keys into text of a reader's language. */
public final class Texts {

    private final I18nHelper.BeanFactory languages;

    public Texts(I18nHelper.BeanFactory languages) {
        this.languages = languages;
    }

    public String text(Locale locale, Message message) {
        I18nHelper helper = languages.getInstance(locale);
        // Jira takes a message with arguments through MessageFormat, one without as it stands in the file.
        return message.args().isEmpty()
                ? helper.getText(message.key())
                : helper.getText(message.key(), (Object) message.args().toArray());
    }

    public String text(Locale locale, String i18nKey, Object... args) {
        return text(locale, Message.of(i18nKey, args));
    }

    /** The texts of one reader, for templates. */
    public ReaderTexts of(Locale locale) {
        return new ReaderTexts(this, locale);
    }
}
