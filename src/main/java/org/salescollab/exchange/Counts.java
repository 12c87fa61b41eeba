package org.salescollab.exchange;

/**
 * How many lines of an import came out which way.
 *
 * @param done lines looked at so far
 * @param kept customers that an undo left as they are, because somebody has worked with them since
 */
public record Counts(int total, int done, int made, int changed, int unchanged, int duplicate, int bad, int kept) {

    static Counts of(int total) {
        return new Counts(total, 0, 0, 0, 0, 0, 0, 0);
    }

    Counts fresh() {
        return of(total);
    }

    /** One line more. */
    Counts and(Outcome outcome) {
        return new Counts(
                total,
                done + 1,
                made + (outcome == Outcome.NEW ? 1 : 0),
                changed + (outcome == Outcome.CHANGED ? 1 : 0),
                unchanged + (outcome == Outcome.UNCHANGED ? 1 : 0),
                duplicate + (outcome == Outcome.DUPLICATE ? 1 : 0),
                bad + (outcome == Outcome.BAD ? 1 : 0),
                kept);
    }

    /** Whether a check found no line that speaks of a customer of the register. */
    boolean knewNobody() {
        return changed + unchanged + duplicate == 0;
    }

    Counts undone(int gone, int left) {
        return new Counts(total, done + gone + left, made, changed, unchanged, duplicate, bad, kept + left);
    }

    /** Counts an undo from its beginning. */
    Counts undoing() {
        return new Counts(total, 0, made, changed, unchanged, duplicate, bad, 0);
    }
}
