package org.salescollab.organisation;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.salescollab.access.AccessGate;
import org.salescollab.access.People;
import org.salescollab.audit.AuditLog;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.Message;
import org.salescollab.shared.Tx;
import org.salescollab.shared.TypedFields;
import org.salescollab.shared.Version;

/** Lets Jira's administrators define the departments. */
public final class DepartmentBook {

    private final AccessGate gate;
    private final DefinitionBook<DepartmentDef> book;
    private final DefaultOrganisation defaults;
    private final DepartmentReading reading;

    public DepartmentBook(
            AccessGate gate,
            Definitions<DepartmentDef> departments,
            Definitions<RoleDef> roles,
            DefaultOrganisation defaults,
            List<DepartmentUsage> usages,
            Groups groups,
            People people,
            Organisation organisation,
            AuditLog audit,
            Tx tx,
            Clock clock) {
        this.gate = gate;
        this.defaults = defaults;
        this.reading = new DepartmentReading(groups, people);
        List<Usage> all = Stream.concat(Stream.of(new UsedByRoles(roles, defaults)), usages.stream())
                .toList();
        this.book = new DefinitionBook<>(
                "department",
                departments,
                defaults::departments,
                all,
                new DefinitionBook.Marks(audit, tx, clock, organisation));
    }

    /** A use of departments, so that these can be told from those of roles. */
    public interface DepartmentUsage extends Usage {}

    public List<DepartmentDef> all(Actor actor) {
        gate.requireAdmin(actor);
        return book.all().kept();
    }

    public DepartmentDef add(Actor actor, DepartmentForm form) {
        gate.requireAdmin(actor);
        TypedFields fields = new TypedFields();
        String code = DefinitionReading.code(form.code());
        book.checkCode(code, fields.problems());
        DepartmentDef added = reading.read(fields, form, blank(code)).at(Version.FIRST);
        fields.problems().throwIfAny();
        return book.add(actor.key(), added);
    }

    public DepartmentDef change(Actor actor, String code, Version seen, DepartmentForm form) {
        gate.requireAdmin(actor);
        return book.change(actor.key(), DefinitionReading.code(code), seen, before -> {
            TypedFields fields = new TypedFields();
            DepartmentDef after = reading.read(fields, form, before);
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

    /** Stands behind the others, in the hours of a fresh installation. */
    private DepartmentDef blank(String code) {
        DepartmentDef like = defaults.departments().get(0);
        int last =
                book.all().kept().stream().mapToInt(DepartmentDef::place).max().orElse(0);
        return new DepartmentDef(
                new Department(code),
                Bilingual.NONE,
                null,
                null,
                like.time(),
                Bilingual.NONE,
                true,
                last + 10,
                Version.FIRST);
    }

    /** Roles that the department takes. */
    private record UsedByRoles(Definitions<RoleDef> roles, DefaultOrganisation defaults) implements Usage {

        @Override
        public Message what() {
            return Message.of("sales.organisation.usage.roles");
        }

        @Override
        public boolean uses(String code) {
            return roles.load().over(defaults.roles()).kept().stream()
                    .anyMatch(role -> role.department().code().equals(code));
        }
    }
}
