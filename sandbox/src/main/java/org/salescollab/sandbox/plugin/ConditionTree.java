package org.salescollab.sandbox.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The condition elements of a module as one rule: all must hold, groups are joined by AND or OR, each may be inverted. */
final class ConditionTree {
    private ConditionTree() {}

    /** Makes the condition of one element. */
    interface Leaf<C> {
        Predicate<C> of(Descriptor condition) throws PluginRefused;
    }

    static <C> Predicate<C> read(Descriptor module, Leaf<C> leaf) throws PluginRefused {
        return group(module, "AND", leaf);
    }

    private static <C> Predicate<C> group(Descriptor group, String type, Leaf<C> leaf) throws PluginRefused {
        List<Predicate<C>> parts = new ArrayList<>();
        for (Descriptor child : group.children()) {
            if (child.name().equals("condition")) {
                Predicate<C> condition = leaf.of(child);
                parts.add(child.flag("invert") ? condition.negate() : condition);
            } else if (child.name().equals("conditions")) {
                parts.add(group(child, child.attribute("type", "AND"), leaf));
            }
        }
        if ("OR".equalsIgnoreCase(type) && !parts.isEmpty()) {
            return asked -> parts.stream().anyMatch(part -> part.test(asked));
        }
        return asked -> parts.stream().allMatch(part -> part.test(asked));
    }
}
