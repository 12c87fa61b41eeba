package org.salescollab.playbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.RoleCode;

/**
 * One version of how sales of one complexity are done. A version never changes: saving makes the next one.
 *
 * @param stages in the order they are gone through; a stage that is not named is skipped and asks for nothing
 */
public record Template(TemplateRef ref, List<StageRule> stages, Map<GateRule, GateMode> gates) {

    public Template {
        stages = List.copyOf(stages);
        Map<GateRule, GateMode> all = new EnumMap<>(GateRule.class);
        for (GateRule rule : GateRule.values()) {
            all.put(rule, gates.getOrDefault(rule, GateMode.OFF));
        }
        gates = Map.copyOf(all);
    }

    public Optional<StageRule> rule(@Nullable String stage) {
        return stages.stream().filter(rule -> rule.stage().equals(stage)).findFirst();
    }

    public boolean requires(RoleCode role, @Nullable String stage) {
        return rule(stage).filter(rule -> rule.requires(role)).isPresent();
    }

    /** The code of the first stage that needs the role. */
    public Optional<String> requiredFrom(RoleCode role) {
        return stages.stream()
                .filter(rule -> rule.requires(role))
                .map(StageRule::stage)
                .findFirst();
    }

    public GateMode mode(GateRule rule) {
        return gates.getOrDefault(rule, GateMode.OFF);
    }
}
