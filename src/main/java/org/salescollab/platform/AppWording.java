package org.salescollab.platform;

import java.util.Locale;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Wording;

/** Takes texts of the app in both languages. */
public final class AppWording implements Wording {

    private final Texts texts;

    public AppWording(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Bilingual of(String i18nKey) {
        return new Bilingual(texts.text(Locale.SIMPLIFIED_CHINESE, i18nKey), texts.text(Locale.ENGLISH, i18nKey));
    }
}
