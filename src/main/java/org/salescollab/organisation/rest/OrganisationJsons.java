package org.salescollab.organisation.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.organisation.DepartmentDef;
import org.salescollab.organisation.Groups;
import org.salescollab.organisation.RoleDef;
import org.salescollab.platform.rest.UserJson;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.UserRef;

/** Shapes departments and roles into the JSON of answers. */
public final class OrganisationJsons {

    private static final int MOST_MEMBERS = 20;

    private final Groups groups;
    private final People people;

    public OrganisationJsons(Groups groups, People people) {
        this.groups = groups;
        this.people = people;
    }

    DepartmentJson department(DepartmentDef department) {
        String group = department.group();
        UserRef lead = lead(department.leadKey());
        List<UserRef> members = group == null ? List.of() : groups.members(group);
        return new DepartmentJson(
                department.code(),
                department.name().zh(),
                department.name().en(),
                group,
                group != null && !groups.exists(group),
                members.stream().limit(MOST_MEMBERS).map(UserJson::of).toList(),
                members.size(),
                lead == null ? null : UserJson.of(lead),
                lead != null && !lead.active(),
                department.time().zone().getId(),
                department.time().dayNumbers(),
                department.time().hoursText(),
                department.workStyle().zh(),
                department.workStyle().en(),
                department.active(),
                department.place(),
                department.version().number());
    }

    private @Nullable UserRef lead(@Nullable String key) {
        return key == null ? null : people.byKey(key).orElse(new UserRef(key, key, key, false));
    }

    /** The same refusal with what is stored as JSON. */
    Conflict shaped(Conflict conflict) {
        if (conflict.current() instanceof DepartmentDef stored) {
            return conflict.showing(department(stored));
        }
        return conflict.current() instanceof RoleDef stored ? conflict.showing(RoleJson.of(stored)) : conflict;
    }
}
