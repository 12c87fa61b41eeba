package org.salescollab.team;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.Organisation;
import org.salescollab.organisation.RoleDef;
import org.salescollab.playbook.Playbooks;
import org.salescollab.playbook.Template;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Problems;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.UserRef;

/** Answers searches by role; what a search says wrongly is refused with the word itself as the field. */
public final class RoleFinder {

    /** Where roles can be needed; what is lost needs nobody. */
    private static final Set<Stage> STAGES = Stage.DEFAULTS.stream()
            .filter(stage -> stage.kind() != Stage.Kind.LOST)
            .collect(toUnmodifiableSet());

    private final RoleSearch search;
    private final People people;
    private final Organisation organisation;
    private final Playbooks playbooks;

    public RoleFinder(RoleSearch search, People people, Organisation organisation, Playbooks playbooks) {
        this.search = search;
        this.people = people;
        this.organisation = organisation;
        this.playbooks = playbooks;
    }

    /** Sales projects whose template needs the role in their stage, and nobody active has accepted it. */
    public List<IssueId> missing(String role) {
        RoleDef wanted = definition(role);
        Map<TemplateRef, Template> templates = new HashMap<>();
        List<RoleSearch.Held> needing = search.holders(wanted.role(), STAGES).stream()
                .filter(held -> RolePolicy.isRequired(
                        wanted, templates.computeIfAbsent(held.template(), playbooks::at), held.stage()))
                .toList();
        Set<String> active = active(needing);
        return needing.stream()
                .filter(held -> held.holder().filter(active::contains).isEmpty())
                .map(RoleSearch.Held::issue)
                .toList();
    }

    private Set<String> active(List<RoleSearch.Held> needing) {
        Set<String> holders =
                needing.stream().flatMap(held -> held.holder().stream()).collect(toSet());
        return people.byKeys(holders).values().stream()
                .filter(UserRef::active)
                .map(UserRef::key)
                .collect(toSet());
    }

    /** Sales projects in which a person, by name, holds the role or has been asked to. */
    public List<IssueId> heldBy(String role, String userName) {
        return search.heldBy(role(role), person(userName).key());
    }

    /** Those of the one who searches. */
    public List<IssueId> heldBy(String role, Actor actor) {
        return actor.isAnonymous() ? List.of() : search.heldBy(role(role), actor.key());
    }

    public RoleCode role(String code) {
        return definition(code).role();
    }

    private RoleDef definition(String code) {
        Chart chart = organisation.chart();
        return chart.role(new RoleCode(code.strip().toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> Problems.refuse(code, "sales.team.jql.role", codes(chart)));
    }

    public UserRef person(String name) {
        return people.byName(name).orElseThrow(() -> Problems.refuse(name, "sales.team.jql.user"));
    }

    private static String codes(Chart chart) {
        return String.join(
                ", ", chart.roles().kept().stream().map(RoleDef::code).toList());
    }
}
