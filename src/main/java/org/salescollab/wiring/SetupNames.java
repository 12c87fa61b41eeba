package org.salescollab.wiring;

import org.salescollab.platform.Texts;
import org.salescollab.setup.Language;
import org.salescollab.setup.Names;

/** Takes the names of what the set-up makes from the app's texts. */
public final class SetupNames implements Names {

    private final Texts texts;

    public SetupNames(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String of(Language language, String i18nKey) {
        return texts.text(language.locale(), i18nKey);
    }
}
