package org.salescollab.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One uploaded file and how far its import is.
 *
 * @param key stands in addresses; nobody can guess it
 * @param owner user key of who uploaded the file
 * @param head the file's first lines, the one with the heads first
 * @param cancelAsked whether the node that works on it shall stop at the next batch
 * @param movedAt when it came into its state
 */
public record ImportRun(
        String key,
        String owner,
        String fileName,
        State state,
        Choice choice,
        List<SheetLine> head,
        Counts counts,
        boolean cancelAsked,
        Instant movedAt) {

    /** Where an import stands. */
    public enum State {
        UPLOADED,
        CHECKING,
        CHECKED,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        INTERRUPTED,
        UNDOING,
        UNDONE,
        /** The file and what its lines did have been deleted. */
        EXPIRED;

        /** Whether a node works on it, or should. */
        public boolean isWorking() {
            return WORKING.contains(this);
        }
    }

    /** What becomes of a file that has bad lines. */
    public enum Mode {
        ALL_OR_NOTHING,
        SKIP_BAD_LINES
    }

    /** What becomes of a line without a key that names a customer of the register. */
    public enum Duplicates {
        SKIP,
        UPDATE
    }

    /** What somebody chose for a file. */
    public record Choice(Mapping mapping, Mode mode, Duplicates duplicates) {}

    public static final Set<State> WORKING = Set.of(State.CHECKING, State.RUNNING, State.UNDOING);

    /** States from which a check, and so a run after it, may begin: nothing of the file is in the register. */
    static final Set<State> FRESH = Set.of(State.UPLOADED, State.CHECKED, State.UNDONE);

    /** States in which something of the file may be in the register. */
    static final Set<State> WRITTEN = Set.of(State.DONE, State.CANCELLED, State.FAILED, State.INTERRUPTED);

    public ImportRun {
        head = List.copyOf(head);
    }

    boolean isAllOrNothing() {
        return choice.mode() == Mode.ALL_OR_NOTHING;
    }

    public List<String> heads() {
        return head.isEmpty() ? List.of() : head.get(0).cells();
    }
}
