package org.salescollab.stage;

import org.salescollab.shared.Message;

/**
 * One thing that a gate has looked at.
 *
 * @param code what it is within its rule: a role, an evidence or a field
 * @param name its name, to be put into the reader's language
 * @param met whether it is there
 */
public record GateFinding(GateRule rule, String code, Message name, boolean met, GateMode mode) {

    boolean stops(boolean waived) {
        return !met && (mode == GateMode.BLOCK || mode == GateMode.WARN && !waived);
    }
}
