package org.salescollab.organisation;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.audit.AuditLog;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Tx;
import org.salescollab.shared.TypedFields;
import org.salescollab.shared.Version;

/** Lets Jira's administrators define the roles. */
public final class RoleBook {

    private final AccessGate gate;
    private final DefinitionBook<RoleDef> book;
    private final Definitions<DepartmentDef> departments;
    private final DefaultOrganisation defaults;

    public RoleBook(
            AccessGate gate,
            Definitions<RoleDef> roles,
            Definitions<DepartmentDef> departments,
            DefaultOrganisation defaults,
            List<RoleUsage> usages,
            Organisation organisation,
            AuditLog audit,
            Tx tx,
            Clock clock) {
        this.gate = gate;
        this.departments = departments;
        this.defaults = defaults;
        this.book = new DefinitionBook<>(
                "role-definition",
                roles,
                defaults::roles,
                usages,
                new DefinitionBook.Marks(audit, tx, clock, organisation));
    }

    /** A use of roles, so that these can be told from those of departments. */
    public interface RoleUsage extends Usage {}

    public List<RoleDef> all(Actor actor) {
        gate.requireAdmin(actor);
        return book.all().kept();
    }

    public RoleDef add(Actor actor, RoleForm form) {
        gate.requireAdmin(actor);
        TypedFields fields = new TypedFields();
        String code = DefinitionReading.code(form.code());
        book.checkCode(code, fields.problems());
        RoleDef added = read(fields, form, blank(code), null).at(Version.FIRST);
        fields.problems().throwIfAny();
        return book.add(actor.key(), added);
    }

    public RoleDef change(Actor actor, String code, Version seen, RoleForm form) {
        gate.requireAdmin(actor);
        return book.change(actor.key(), DefinitionReading.code(code), seen, before -> {
            TypedFields fields = new TypedFields();
            RoleDef after = read(fields, form, before, before.department());
            fields.problems().throwIfAny();
            return after;
        });
    }

    public void remove(Actor actor, String code, Version seen) {
        gate.requireAdmin(actor);
        book.remove(
                actor.key(),
                DefinitionReading.code(code),
                seen,
                before -> before.at(before.version().next()));
    }

    private RoleDef read(TypedFields fields, RoleForm form, RoleDef before, @Nullable Department kept) {
        return new RoleDef(
                before.role(),
                DefinitionReading.name(fields, form.nameZh(), form.nameEn()),
                fields.neededDepartment("department", form.department(), offered(kept)),
                DefinitionReading.text(fields, "limit", form.limitZh(), form.limitEn()),
                form.triangle() == null ? before.triangle() : form.triangle(),
                !Boolean.FALSE.equals(form.active()),
                DefinitionReading.place(fields, form.place(), before.place()),
                before.version().next());
    }

    /** A department that is switched off may stay with its role. */
    private List<Department> offered(@Nullable Department kept) {
        return departments.load().over(defaults.departments()).kept().stream()
                .filter(each -> each.active() || each.department().equals(kept))
                .map(DepartmentDef::department)
                .toList();
    }

    private RoleDef blank(String code) {
        int last = book.all().kept().stream().mapToInt(RoleDef::place).max().orElse(0);
        return new RoleDef(
                new RoleCode(code),
                Bilingual.NONE,
                new Department("SALES"),
                Bilingual.NONE,
                false,
                true,
                last + 10,
                Version.FIRST);
    }
}
