package org.salescollab.sandbox.plugin;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import com.atlassian.webresource.spi.condition.UrlReadingCondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The conditions of a web resource. They are asked while the page is made, write their answer into the resource's address,
 * and are asked again with that address when the browser fetches it.
 */
final class ResourceCondition {
    private final List<UrlReadingCondition> all;
    private final Predicate<QueryParams> rule;

    private ResourceCondition(List<UrlReadingCondition> all, Predicate<QueryParams> rule) {
        this.all = List.copyOf(all);
        this.rule = rule;
    }

    static ResourceCondition read(Descriptor element, ModuleHome home) throws PluginRefused {
        List<UrlReadingCondition> all = new ArrayList<>();
        Predicate<QueryParams> rule = ConditionTree.read(element, condition -> {
            UrlReadingCondition made = make(condition, home);
            all.add(made);
            return made::shouldDisplay;
        });
        return new ResourceCondition(all, rule);
    }

    private static UrlReadingCondition make(Descriptor element, ModuleHome home) throws PluginRefused {
        String className = element.attribute("class");
        Object made = home.once(className).get();
        JarRules.rule(
                made instanceof UrlReadingCondition,
                className
                        + " is no com.atlassian.webresource.spi.condition.UrlReadingCondition. Jira rule: conditions of"
                        + " web resources read the address, conditions of web fragments don't work there");
        UrlReadingCondition condition = (UrlReadingCondition) made;
        try {
            condition.init(element.params());
        } catch (PluginParseException e) {
            throw new PluginRefused(
                    "Refused: condition " + className + " does not take its params: " + e.getMessage(), e);
        }
        return condition;
    }

    /** What the conditions write into the address now; empty without conditions. */
    Map<String, String> query() {
        Query query = new Query(new LinkedHashMap<>());
        all.forEach(condition -> condition.addToUrl(query));
        return query.params();
    }

    /** Whether the resource is given out at an address with that query. */
    boolean holds(QueryParams params) {
        return rule.test(params);
    }

    private record Query(Map<String, String> params) implements UrlBuilder {
        @Override
        public void addToHash(String name, Object value) {
            // Only for caches that the sandbox does not have.
        }

        @Override
        public void addToQueryString(String name, String value) {
            params.put(name, value);
        }
    }
}
