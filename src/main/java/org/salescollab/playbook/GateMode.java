package org.salescollab.playbook;

/** What a gate does when its rule is not kept; the names are stored. */
public enum GateMode {
    OFF,
    WARN,
    BLOCK
}
