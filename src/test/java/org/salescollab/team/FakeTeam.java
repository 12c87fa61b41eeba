package org.salescollab.team;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UserRef;

/** People, issues and transactions of the platform in memory. */
public final class FakeTeam implements People, IssueStages, Tx {

    private final Map<String, UserRef> people = new HashMap<>();
    private final Map<IssueId, Stage> stages = new HashMap<>();
    private final Set<String> blind = new HashSet<>();

    public FakeTeam person(String key, String displayName) {
        people.put(key, new UserRef(key, key, displayName, true));
        return this;
    }

    public FakeTeam deactivated(String key) {
        people.computeIfPresent(key, (k, who) -> new UserRef(k, who.name(), who.displayName(), false));
        return this;
    }

    public FakeTeam mayNotSee(String key) {
        blind.add(key);
        return this;
    }

    public FakeTeam stage(IssueId issue, Stage stage) {
        stages.put(issue, stage);
        return this;
    }

    @Override
    public Map<String, UserRef> byKeys(Collection<String> keys) {
        return keys.stream()
                .filter(people::containsKey)
                .map(people::get)
                .collect(toMap(UserRef::key, Function.identity()));
    }

    @Override
    public Optional<UserRef> byName(String name) {
        return Optional.ofNullable(people.get(name));
    }

    @Override
    public List<UserRef> search(Actor actor, IssueId issue, String text, int limit) {
        return people.values().stream()
                .filter(who ->
                        who.active() && maySee(who, issue) && who.displayName().contains(text))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean maySee(UserRef person, IssueId issue) {
        return !blind.contains(person.key());
    }

    @Override
    public Optional<IssueId> find(String idOrKey) {
        return stages.keySet().stream()
                .filter(issue -> String.valueOf(issue.value()).equals(idOrKey))
                .findFirst();
    }

    @Override
    public Optional<Stage> stageOf(IssueId issue) {
        return Optional.ofNullable(stages.get(issue));
    }

    @Override
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
