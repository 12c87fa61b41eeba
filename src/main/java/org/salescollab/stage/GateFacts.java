package org.salescollab.stage;

import java.util.Set;
import org.salescollab.shared.RoleCode;

/**
 * What a gate judges by.
 *
 * @param roles those that an active person has accepted
 * @param evidence codes of the ticked evidence of the stage that is left
 * @param fields those of the issue, with what is typed on the screen of the transition
 */
public record GateFacts(Set<RoleCode> roles, Set<String> evidence, GateFields fields) {

    public GateFacts {
        roles = Set.copyOf(roles);
        evidence = Set.copyOf(evidence);
    }
}
