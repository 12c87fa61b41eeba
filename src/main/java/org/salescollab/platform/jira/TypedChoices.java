package org.salescollab.platform.jira;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a form or a client sent for a field of several references. */
final class TypedChoices {

    /** Nobody can use a field with more, and each look-up stays one statement. */
    private static final int MOST = 100;

    private final ManyChoice choice;

    TypedChoices(ManyChoice choice) {
        this.choice = choice;
    }

    /** The keys to store, or what is wrong with the texts. */
    record Read(List<String> keys, @Nullable String problem) {}

    /** The texts sent, one for each; a lone text may hold several with semicolons between them. */
    static List<String> texts(@Nullable CustomFieldParams params) {
        List<String> all = sent(params);
        return all.size() == 1 ? parts(all.get(0)) : all;
    }

    private static List<String> sent(@Nullable CustomFieldParams params) {
        Collection<?> sent = params == null ? null : params.getValuesForNullKey();
        return sent == null
                ? List.of()
                : stripped(sent.stream().filter(Objects::nonNull).map(Object::toString));
    }

    private static List<String> parts(String text) {
        return stripped(Arrays.stream(text.split("[;\uFF1B]")));
    }

    private static List<String> stripped(Stream<String> texts) {
        return texts.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** At most three statements. A lone text that names one is not taken apart, whatever is in it. */
    Read read(@Nullable CustomFieldParams params) {
        Set<String> asked = new LinkedHashSet<>(sent(params));
        List<String> texts = texts(params);
        if (texts.size() > MOST) {
            return new Read(List.of(), choice.tooMany(MOST));
        }
        List<String> whole = List.copyOf(asked);
        asked.addAll(texts);
        Map<String, String> known = choice.stored(asked);
        return keys(known.keySet().containsAll(whole) ? whole : texts, known);
    }

    private Read keys(List<String> texts, Map<String, String> known) {
        List<String> keys = new ArrayList<>();
        for (String text : texts) {
            String key = known.get(text);
            if (key == null) {
                return new Read(List.of(), unknown(text));
            }
            keys.add(key);
        }
        return new Read(keys, null);
    }

    String unknown(String wanted) {
        return choice.unknown(wanted);
    }
}
