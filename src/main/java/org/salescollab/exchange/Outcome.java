package org.salescollab.exchange;

/** What becomes of a line. */
public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Names a customer of the register without its key, and is left out. */
    DUPLICATE,
    BAD,
    /** Could not be taken back. */
    KEPT;

    /** Whether the line has left something in the register. */
    public boolean isWritten() {
        return this == NEW || this == CHANGED;
    }
}
