package org.salescollab.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.salescollab.shared.Department;
import org.salescollab.shared.RoleCode;

/**
 * A responsibility and the department it belongs to.
 *
 * @param triangle whether it is one of the three that carry every sales project: AR, SR, FR
 */
public record Role(RoleCode code, Department department, boolean triangle) {

    /** The roles of a fresh installation, in the order they are shown. */
    public static final List<Role> DEFAULTS = List.of(
            new Role(RoleCode.AR, Department.SALES, true),
            new Role(RoleCode.SR, Department.SOLUTION, true),
            new Role(RoleCode.FR, Department.DELIVERY, true),
            new Role(RoleCode.FINANCE, Department.FINANCE, false),
            new Role(RoleCode.LEGAL, Department.LEGAL, false),
            new Role(RoleCode.SERVICE, Department.SERVICE, false),
            new Role(RoleCode.MARKETING, Department.MARKETING, false),
            new Role(RoleCode.PRODUCT, Department.PRODUCT, false),
            new Role(RoleCode.OWNER, Department.SALES, false),
            new Role(RoleCode.BID, Department.SALES, false),
            new Role(RoleCode.SPONSOR, Department.EXECUTIVE, false));

    public static Optional<Role> ofCode(RoleCode code) {
        return DEFAULTS.stream().filter(role -> role.code.equals(code)).findFirst();
    }

    /** Roles in the order they are shown. */
    static Comparator<Role> order() {
        return Comparator.comparingInt(DEFAULTS::indexOf);
    }
}
