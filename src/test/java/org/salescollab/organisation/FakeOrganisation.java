package org.salescollab.organisation;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.salescollab.shared.Bilingual;

/** The departments and roles of a fresh installation, each text being its own key. */
public final class FakeOrganisation implements Organisation {

    public static final DefaultOrganisation DEFAULTS =
            new DefaultOrganisation(key -> new Bilingual(key, key), ZoneOffset.UTC);

    private Chart chart = new Chart(
            new Shelf<DepartmentDef>(List.of(), Set.of()).over(DEFAULTS.departments()),
            new Shelf<RoleDef>(List.of(), Set.of()).over(DEFAULTS.roles()));
    private int changes;

    @Override
    public Chart chart() {
        return chart;
    }

    public FakeOrganisation with(Chart other) {
        chart = other;
        return this;
    }

    @Override
    public void changed() {
        changes++;
    }

    public int changes() {
        return changes;
    }
}
