package org.salescollab.shared;

/** The app's own texts in both languages, for what administrators may write anew later. */
@FunctionalInterface
public interface Wording {

    Bilingual of(String i18nKey);
}
