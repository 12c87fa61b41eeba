package org.salescollab.customer;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that say a company's legal form, as a file of the app lists them. */
final class CompanyForms {

    private static final String FILE = "/company-forms.txt";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Set<String> ALL = WordFile.words(FILE);

    /** Longer ones first, since some end with others. */
    private static final List<String> CHINESE = ALL.stream()
            .filter(form -> HAN.matcher(form).matches())
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private CompanyForms() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }

    /** Chinese writes the form without a blank behind the name. */
    static String withoutChinese(String word) {
        return CHINESE.stream()
                .filter(form -> word.endsWith(form) && word.length() > form.length())
                .findFirst()
                .map(form -> word.substring(0, word.length() - form.length()))
                .orElse(word);
    }
}
