package org.salescollab.organisation.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.DefaultOrganisation;
import org.salescollab.organisation.Definitions;
import org.salescollab.organisation.DepartmentDef;
import org.salescollab.organisation.Organisation;
import org.salescollab.organisation.RoleDef;
import org.salescollab.platform.AppLifecycle;
import org.salescollab.platform.jira.SharedMemory;

/** The departments and roles, read with two statements after a change and with none otherwise. */
public final class RememberedOrganisation implements Organisation {

    private final SharedMemory<Chart> chart;

    public RememberedOrganisation(
            Definitions<DepartmentDef> departments,
            Definitions<RoleDef> roles,
            DefaultOrganisation defaults,
            PluginSettingsFactory settings) {
        this.chart = new SharedMemory<>(
                settings,
                AppLifecycle.PLUGIN_KEY + ".organisation",
                () -> new Chart(
                        departments.load().over(defaults.departments()),
                        roles.load().over(defaults.roles())));
    }

    @Override
    public Chart chart() {
        return chart.get();
    }

    @Override
    public void changed() {
        chart.forget();
    }
}
