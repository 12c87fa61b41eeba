package org.salescollab.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An adapter may know its own feature's adapters and the platform's, no other feature's. */
final class AdaptersKeepToTheirFeature extends ArchCondition<JavaClass> {

    private final Pattern adapter;

    AdaptersKeepToTheirFeature(String base) {
        super("keep to the adapters of their own feature");
        adapter = Pattern.compile(Pattern.quote(base) + "\\.(?<feature>\\w+)\\.(jira|web|rest|ao)\\b.*");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            String from = feature(item);
            String to = feature(dependency.getTargetClass());
            if (!from.isEmpty() && !to.isEmpty() && !to.equals(from) && !to.equals("platform")) {
                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
        }
    }

    private String feature(JavaClass type) {
        Matcher m = adapter.matcher(type.getBaseComponentType().getName());
        return m.matches() ? m.group("feature") : "";
    }
}
