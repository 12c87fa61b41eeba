package org.salescollab.team;

/** Why a role counts as not filled. */
public enum Gap {
    /** Filled, or not needed in this stage. */
    NONE,
    /** Needed in this stage, and nobody holds it. */
    MISSING,
    /** Needed in this stage, and its holder hasn't accepted yet. */
    WAITING,
    /** Its holder has been deactivated or deleted; needed or not, somebody must step in. */
    GONE
}
