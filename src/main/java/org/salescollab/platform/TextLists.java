package org.salescollab.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.salescollab.shared.Message;

/** Enumerates things in a reader's language. */
public final class TextLists {

    private TextLists() {}

    public static String joined(Texts texts, Locale locale, List<Message> things) {
        return things.stream()
                .map(each -> texts.text(locale, each))
                .collect(Collectors.joining(texts.text(locale, "sales.form.join")));
    }
}
