package org.salescollab.organisation.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.organisation.DepartmentDef;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.organisation.RoleDef;
import org.salescollab.organisation.Shelf;
import org.salescollab.organisation.WorkingTime;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;
import org.salescollab.testing.AoDatabase;

/** Departments and roles come back as they were stored, in one statement each. */
class OrganisationIT {

    private final AoDatabase database = AoDatabase.h2(DepartmentRow.class, RoleDefRow.class);
    private final Tx tx = new ActiveObjectsTx(database.activeObjects(), Ready.now());
    private final AoDepartments departments = new AoDepartments(database.activeObjects(), tx);
    private final AoRoleDefs roles = new AoRoleDefs(database.activeObjects(), tx);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDepartmentComesBackAndItsCodeOutlivesIt() {
        DepartmentDef stored = department("QA", "x".repeat(1000));
        departments.put(stored);
        departments.put(department("QB", ""));
        departments.remove(department("QB", ""));
        Shelf<DepartmentDef> shelf = departments.load();
        assertThat(shelf.kept()).containsExactly(stored);
        assertThat(shelf.isTaken("QB")).isTrue();
        assertThat(database.statementsOf(departments::load)).hasSize(1);
    }

    @Test
    void everyRoleOfAFreshInstallationComesBack() {
        List<RoleDef> all = FakeOrganisation.DEFAULTS.roles();
        all.forEach(roles::put);
        all.forEach(roles::put);
        assertThat(roles.load().kept()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(database.statementsOf(roles::load)).hasSize(1);
    }

    private static DepartmentDef department(String code, String style) {
        return new DepartmentDef(
                new Department(code),
                new Bilingual("质量", "Quality"),
                "quality",
                "key",
                WorkingTime.usual(ZoneOffset.UTC),
                new Bilingual("直说", style),
                false,
                7,
                new Version(3));
    }
}
