package org.salescollab.stage;

/** What a gate looks at. */
public enum GateRule {
    /** The roles that the next stage needs are accepted by active people. */
    ROLES,
    /** The evidence of the stage that is left has been ticked. */
    EVIDENCE,
    /** Customer, amount and expected close date are known. */
    FIELDS
}
