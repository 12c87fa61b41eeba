package org.salescollab.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name without the company's form, punctuation, case and width: 华东联合（集团）有限公司 and 华东联合 are one,
 * and so are "The East United Co., Ltd." and "EAST UNITED".
 *
 * @param words in their order; Chinese characters that stand together are one word
 */
record CoreName(List<String> words) {

    /** Below the longest column, and beyond any name that is stored. */
    private static final int LONGEST = 240;

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_HAN = 4;
    private static final String BLANK = " ";
    private static final Pattern SILENT = Pattern.compile("[.'’`]");
    private static final Pattern SEPARATING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SCRIPTS_MEET =
            Pattern.compile("(?<=\\p{IsHan})(?=[^\\p{IsHan} ])|(?<=[^\\p{IsHan} ])(?=\\p{IsHan})");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    CoreName {
        words = List.copyOf(words);
    }

    static CoreName of(String name) {
        String text =
                SILENT.matcher(NormalisedName.of(name).toLowerCase(Locale.ROOT)).replaceAll("");
        text = SEPARATING.matcher(text).replaceAll(BLANK);
        text = text.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        text = SCRIPTS_MEET.matcher(text).replaceAll(BLANK).strip();
        List<String> words = new ArrayList<>();
        if (!text.isEmpty()) {
            words.addAll(List.of(text.split(BLANK)));
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        while (shorten(words)) {
            // A name may end with several forms, such as GmbH & Co. KG.
        }
        return new CoreName(words);
    }

    /** Takes one form from the end unless nothing would be left. */
    private static boolean shorten(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        int end = words.size() - 1;
        String last = words.get(end);
        if (CompanyForms.contains(last)) {
            return end > 0 && last.equals(words.remove(end));
        }
        String rest = CompanyForms.withoutChinese(last);
        words.set(end, rest);
        return !rest.equals(last);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As it is stored and compared. */
    String text() {
        String text = String.join(BLANK, words);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Whether another core goes on where this one ends, and this one says enough to mean something. */
    boolean begins(CoreName other) {
        return isTelling()
                && other.text().startsWith(text())
                && other.beginnings().contains(text());
    }

    /** Two words or four Chinese characters: less is shared by too many. */
    private boolean isTelling() {
        return words.size() >= FEWEST_WORDS
                || (words.size() == 1 && isHan(words.get(0)) && length(words.get(0)) >= FEWEST_HAN);
    }

    /** Every shorter core that means something and with which this one begins, by its text. */
    List<String> beginnings() {
        List<String> beginnings = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (String word : words) {
            if (isHan(word)) {
                StringBuilder part = new StringBuilder();
                for (int character : word.codePoints().toArray()) {
                    part.appendCodePoint(character);
                    add(beginnings, before, part.toString());
                }
            } else {
                add(beginnings, before, word);
            }
            before.add(word);
        }
        beginnings.remove(text());
        return beginnings;
    }

    private static void add(List<String> beginnings, List<String> before, String last) {
        List<String> words = new ArrayList<>(before);
        words.add(last);
        CoreName core = new CoreName(words);
        if (core.isTelling()) {
            beginnings.add(core.text());
        }
    }

    private static boolean isHan(String word) {
        return HAN.matcher(word).matches();
    }

    private static long length(String text) {
        return text.codePoints().count();
    }
}
