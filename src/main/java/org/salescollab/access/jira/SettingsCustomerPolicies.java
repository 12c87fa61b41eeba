package org.salescollab.access.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicies;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.shared.Version;

/**
 * Keeps the rights over customers in Jira's settings, which Jira caches on every node: one line for each thing, its
 * parts set apart by tabs.
 */
public final class SettingsCustomerPolicies implements CustomerPolicies {

    static final String KEY = "org.salescollab.jira.customer-rights";
    private static final String LIMIT = "limit";
    private static final String REGION = "region";
    private static final String TIER = "tier";
    private static final String OWNED = "owned";
    private static final String VERSION = "version";

    private final PluginSettingsFactory settings;

    public SettingsCustomerPolicies(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    @Override
    public CustomerPolicy current() {
        return settings.createGlobalSettings().get(KEY) instanceof String text ? read(text) : CustomerPolicy.DEFAULT;
    }

    @Override
    public void replace(CustomerPolicy policy) {
        PluginSettings global = settings.createGlobalSettings();
        global.put(KEY, written(policy));
    }

    static String written(CustomerPolicy policy) {
        List<String> lines = new ArrayList<>();
        lines.add(line(VERSION, String.valueOf(policy.version().number())));
        policy.groups().forEach((right, groups) -> groups.forEach(group -> lines.add(line(right.name(), group))));
        for (CustomerLimit limit : policy.limits()) {
            lines.add(line(LIMIT, limit.group()));
            limit.regions().forEach(region -> lines.add(line(REGION, region)));
            limit.tiers().forEach(tier -> lines.add(line(TIER, tier)));
            if (limit.owned()) {
                lines.add(OWNED);
            }
        }
        return String.join("\n", lines);
    }

    static CustomerPolicy read(String text) {
        Reading reading = new Reading();
        text.lines().forEach(line -> {
            String[] parts = line.split("\t", 2);
            reading.take(parts[0], parts.length > 1 ? parts[1] : "");
        });
        return reading.policy();
    }

    private static String line(String kind, String value) {
        return kind + "\t" + value;
    }

    /** The policy as far as the lines have been read; what follows a limit's line belongs to it. */
    private static final class Reading {
        private final Map<CustomerRight, SortedSet<String>> groups = new EnumMap<>(CustomerRight.class);
        private final List<CustomerLimit> limits = new ArrayList<>();
        private final SortedSet<String> regions = new TreeSet<>();
        private final SortedSet<String> tiers = new TreeSet<>();
        private String limited = "";
        private boolean owned;
        private Version version = Version.FIRST;

        void take(String kind, String value) {
            switch (kind) {
                case VERSION -> version = new Version(Integer.parseInt(value));
                case LIMIT -> begin(value);
                case REGION -> regions.add(value);
                case TIER -> tiers.add(value);
                case OWNED -> owned = true;
                default ->
                    groups.computeIfAbsent(CustomerRight.valueOf(kind), right -> new TreeSet<>())
                            .add(value);
            }
        }

        private void begin(String group) {
            end();
            limited = group;
        }

        private void end() {
            if (!limited.isEmpty()) {
                limits.add(new CustomerLimit(limited, regions, tiers, owned));
            }
            regions.clear();
            tiers.clear();
            owned = false;
        }

        CustomerPolicy policy() {
            end();
            return new CustomerPolicy(groups, limits, version);
        }
    }
}
