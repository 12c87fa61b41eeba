package org.salescollab.access.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.shared.Version;

class SettingsCustomerPoliciesTest {

    @Test
    void readsBackWhatWasWritten() {
        CustomerPolicy policy = new CustomerPolicy(
                Map.of(
                        CustomerRight.VIEW,
                        new TreeSet<>(Set.of("a b", "销售")),
                        CustomerRight.EXPORT,
                        new TreeSet<>(Set.of("limit"))),
                List.of(
                        new CustomerLimit("east", new TreeSet<>(Set.of("华东", "East = 1")), new TreeSet<>(), false),
                        new CustomerLimit("mine", new TreeSet<>(), new TreeSet<>(Set.of("KA")), true)),
                new Version(7));
        assertThat(SettingsCustomerPolicies.read(SettingsCustomerPolicies.written(policy)))
                .isEqualTo(policy);
        assertThat(SettingsCustomerPolicies.read(SettingsCustomerPolicies.written(CustomerPolicy.DEFAULT)))
                .isEqualTo(CustomerPolicy.DEFAULT);
    }
}
