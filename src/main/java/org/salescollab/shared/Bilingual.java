package org.salescollab.shared;

import java.util.Locale;

/** A text that administrators write in both languages; a reader whose language is blank gets the other one. */
public record Bilingual(String zh, String en) {

    public static final Bilingual NONE = new Bilingual("", "");

    public Bilingual {
        zh = zh.strip();
        en = en.strip();
    }

    public String in(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String wanted = chinese ? zh : en;
        return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
    }

    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }
}
