package org.salescollab.team;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Problems;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.UserRef;

/** Answers searches by role; what a search says wrongly is refused with the word itself as the field. */
public final class RoleFinder {

    private final RoleSearch search;
    private final People people;

    public RoleFinder(RoleSearch search, People people) {
        this.search = search;
        this.people = people;
    }

    /** Sales projects whose stage needs the role, and nobody active has accepted it. */
    public List<IssueId> missing(String role) {
        RoleCode code = role(role);
        Set<Stage> stages = Stage.DEFAULTS.stream()
                .filter(stage -> RolePolicy.isRequired(code, stage))
                .collect(toSet());
        Map<IssueId, Optional<String>> holders = search.holders(code, stages);
        Set<String> active =
                people
                        .byKeys(holders.values().stream()
                                .flatMap(Optional::stream)
                                .collect(toSet()))
                        .values()
                        .stream()
                        .filter(UserRef::active)
                        .map(UserRef::key)
                        .collect(toSet());
        return holders.entrySet().stream()
                .filter(held -> held.getValue().filter(active::contains).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
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
        RoleCode role = new RoleCode(code.strip().toUpperCase(Locale.ROOT));
        return Role.ofCode(role)
                .map(Role::code)
                .orElseThrow(() -> Problems.refuse(code, "sales.team.jql.role", codes()));
    }

    public UserRef person(String name) {
        return people.byName(name).orElseThrow(() -> Problems.refuse(name, "sales.team.jql.user"));
    }

    private static String codes() {
        return String.join(
                ", ", Role.DEFAULTS.stream().map(role -> role.code().code()).toList());
    }
}
