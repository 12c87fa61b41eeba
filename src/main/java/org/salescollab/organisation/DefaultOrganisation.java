package org.salescollab.organisation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;
import org.salescollab.shared.Wording;

/** The departments and roles of a fresh installation. */
public final class DefaultOrganisation {

    private static final int STEP = 10;

    private final Wording wording;
    private final ZoneId zone;

    public DefaultOrganisation(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
    }

    public List<DepartmentDef> departments() {
        List<DepartmentDef> all = new ArrayList<>();
        for (String code : List.of(
                "SALES", "MARKETING", "PRODUCT", "SOLUTION", "DELIVERY", "SERVICE", "FINANCE", "LEGAL", "EXECUTIVE")) {
            all.add(new DepartmentDef(
                    new Department(code),
                    wording.of("sales.department." + code.toLowerCase(Locale.ROOT)),
                    null,
                    null,
                    WorkingTime.usual(zone),
                    Bilingual.NONE,
                    true,
                    (all.size() + 1) * STEP,
                    Version.FIRST));
        }
        return all;
    }

    public List<RoleDef> roles() {
        List<RoleDef> all = new ArrayList<>();
        add(all, RoleCode.AR, "SALES", true);
        add(all, RoleCode.SR, "SOLUTION", true);
        add(all, RoleCode.FR, "DELIVERY", true);
        add(all, RoleCode.FINANCE, "FINANCE", false);
        add(all, RoleCode.LEGAL, "LEGAL", false);
        add(all, RoleCode.SERVICE, "SERVICE", false);
        add(all, RoleCode.MARKETING, "MARKETING", false);
        add(all, RoleCode.PRODUCT, "PRODUCT", false);
        add(all, RoleCode.OWNER, "SALES", false);
        add(all, RoleCode.BID, "SALES", false);
        add(all, RoleCode.SPONSOR, "EXECUTIVE", false);
        return all;
    }

    /** Only the three that carry every project have limits of the house. */
    private void add(List<RoleDef> all, RoleCode role, String department, boolean triangle) {
        String key = "sales.role." + role.code().toLowerCase(Locale.ROOT);
        all.add(new RoleDef(
                role,
                wording.of(key),
                new Department(department),
                triangle ? wording.of(key + ".limit") : Bilingual.NONE,
                triangle,
                true,
                (all.size() + 1) * STEP,
                Version.FIRST));
    }
}
