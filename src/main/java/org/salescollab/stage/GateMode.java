package org.salescollab.stage;

/** How strict a gate is about a rule. */
public enum GateMode {
    /** It is shown and stops nobody. */
    OFF,
    /** It stops until somebody gives a reason to go on without. */
    WARN,
    /** It stops until it is met. */
    BLOCK
}
