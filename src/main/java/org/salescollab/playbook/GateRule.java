package org.salescollab.playbook;

/** What a gate looks at before a project goes on to the next stage; the names are stored. */
public enum GateRule {
    /** The stage's evidence items are ticked. */
    EVIDENCE,
    /** The roles that the next stage needs have been accepted. */
    ROLE_COVERAGE,
    /** The stage's key fields are filled. */
    REQUIRED_FIELDS
}
