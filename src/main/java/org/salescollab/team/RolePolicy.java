package org.salescollab.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.organisation.RoleDef;
import org.salescollab.playbook.Template;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.UserRef;

/** The rules of roles: what a stage requires, what is missing, and who may do what. */
public final class RolePolicy {

    private RolePolicy() {}

    /** A role that is switched off is needed nowhere, whatever an older template says. */
    public static boolean isRequired(RoleDef role, Template template, @Nullable Stage stage) {
        return stage != null && role.active() && template.requires(role.role(), stage.code());
    }

    /** What is wrong with a role; {@code holder} is empty when the person no longer exists. */
    public static Gap gap(boolean required, @Nullable Assignment current, Optional<UserRef> holder) {
        if (current == null) {
            return required ? Gap.MISSING : Gap.NONE;
        }
        if (holder.isEmpty() || !holder.get().active()) {
            return Gap.GONE;
        }
        return required && current.status() == Assignment.Status.PROPOSED ? Gap.WAITING : Gap.NONE;
    }

    /** Only the person who was asked can say yes. */
    public static boolean mayAccept(@Nullable String userKey, @Nullable Assignment current) {
        return current != null && current.status() == Assignment.Status.PROPOSED && current.isHeldBy(userKey);
    }

    /** Whoever may edit the issue may end a role, and everybody may lay down their own. */
    public static boolean mayEnd(@Nullable String userKey, boolean mayEdit, @Nullable Assignment current) {
        return current != null && (mayEdit || current.isHeldBy(userKey));
    }

    /** Roles of the stage that are filled by an accepted, active person. */
    public static long filled(List<RoleLine> lines) {
        return lines.stream()
                .filter(line -> line.required() && line.gap() == Gap.NONE)
                .count();
    }

    /** Roles of the iron triangle that are filled by an accepted, active person, whatever the stage needs. */
    public static long triangle(List<RoleLine> lines) {
        return lines.stream()
                .filter(line -> line.role().triangle() && line.gap() == Gap.NONE)
                .filter(line -> line.current() != null && line.current().status() == Assignment.Status.ACCEPTED)
                .count();
    }

    public static long required(List<RoleLine> lines) {
        return lines.stream().filter(RoleLine::required).count();
    }
}
