package org.salescollab.bench.measure;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The app's way to do something beside the best that can be written by hand.
 *
 * @param rows how much data the tables hold
 * @param effect what must be equal on both sides; by default the answer itself
 * @param around what comes before and after a round
 * @param isLengthy whether a round takes seconds, so that few are run
 */
public record Contest<R>(
        String name,
        int rows,
        Side<R> ours,
        Side<R> floor,
        Function<R, Object> effect,
        Around<R> around,
        boolean isLengthy) {

    /**
     * Neither is timed, nor is {@code effect}.
     *
     * @param prepare makes the data ready for a round
     * @param undo puts the data back after a round that wrote
     */
    record Around<R>(Runnable prepare, Consumer<R> undo) {}

    public static <R> Contest<R> of(String name, int rows, Side<R> ours, Side<R> floor) {
        return new Contest<>(name, rows, ours, floor, answer -> answer, new Around<>(() -> {}, answer -> {}), false);
    }

    public Contest<R> comparing(Function<R, Object> what) {
        return new Contest<>(name, rows, ours, floor, what, around, isLengthy);
    }

    public Contest<R> undoing(Consumer<R> work) {
        return new Contest<>(name, rows, ours, floor, effect, new Around<>(around.prepare, work), isLengthy);
    }

    public Contest<R> preparing(Runnable work) {
        return new Contest<>(name, rows, ours, floor, effect, new Around<>(work, around.undo), isLengthy);
    }

    public Contest<R> lengthy() {
        return new Contest<>(name, rows, ours, floor, effect, around, true);
    }
}
