package org.salescollab.platform.jira;

import com.atlassian.jira.issue.label.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a field of several references holds into what its templates show: stored keys on a page, and texts on a form,
 * which may be shown again with what was typed.
 */
public final class ChosenNames {

    private final ManyChoice choice;
    private final List<String> stored;

    /** {@code stored} is what the issue has: only that is sealed, since a typed key must not become a sealed one. */
    ChosenNames(ManyChoice choice, List<String> stored) {
        this.choice = choice;
        this.stored = stored;
    }

    /** What each key or text stands for, in their order; at most two statements. */
    public List<ChosenView> of(@Nullable Collection<?> values) {
        if (values == null) {
            return List.of();
        }
        List<String> texts = values.stream()
                .map(value -> value instanceof Label key ? key.getLabel() : value.toString())
                .toList();
        Map<String, ChosenView> known = new HashMap<>();
        List<String> own = texts.stream().filter(stored::contains).toList();
        choice.views(own).forEach(view -> known.put(view.key(), view));
        List<String> others =
                texts.stream().filter(text -> !known.containsKey(text)).toList();
        choice.typed(others).forEach(view -> known.put(view.sent(), view));
        List<ChosenView> shown = new ArrayList<>();
        texts.forEach(text -> shown.add(known.get(text)));
        return shown;
    }
}
