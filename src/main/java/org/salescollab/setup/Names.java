package org.salescollab.setup;

/** Texts in the language chosen for what the set-up makes. */
@FunctionalInterface
public interface Names {

    String of(Language language, String i18nKey);
}
