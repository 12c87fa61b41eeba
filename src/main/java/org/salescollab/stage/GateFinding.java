package org.salescollab.stage;

import org.salescollab.playbook.GateMode;
import org.salescollab.playbook.GateRule;
import org.salescollab.shared.Bilingual;

/**
 * One thing that a gate has looked at.
 *
 * @param code what it is within its rule: a role, an evidence or a field
 * @param name of an evidence, as the template has it; none for roles and fields, which are known by their codes
 * @param met whether it is there
 */
public record GateFinding(GateRule rule, String code, Bilingual name, boolean met, GateMode mode) {

    boolean stops(boolean waived) {
        return !met && (mode == GateMode.BLOCK || mode == GateMode.WARN && !waived);
    }
}
