package org.salescollab.playbook;

import java.util.Arrays;
import org.salescollab.organisation.RoleBook.RoleUsage;
import org.salescollab.salesproject.Complexity;
import org.salescollab.shared.Message;
import org.salescollab.shared.RoleCode;

/** Roles that a version of a template asks for, however old it is. */
public final class TemplateRoles implements RoleUsage {

    private final Templates templates;

    public TemplateRoles(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Message what() {
        return Message.of("sales.organisation.usage.templates");
    }

    @Override
    public boolean uses(String code) {
        RoleCode role = new RoleCode(code);
        return Arrays.stream(Complexity.values())
                .flatMap(complexity -> templates.versions(complexity).stream())
                .anyMatch(version -> version.template().requiredFrom(role).isPresent());
    }
}
