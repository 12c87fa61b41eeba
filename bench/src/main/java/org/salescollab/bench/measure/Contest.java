package org.salescollab.bench.measure;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The app's way to do something beside the best that can be written by hand.
 *
 * @param rows how much data the tables hold
 * @param effect what must be equal on both sides; by default the answer itself
 * @param undo puts the data back after a round that wrote; neither this nor {@code effect} is timed
 */
public record Contest<R>(
        String name, int rows, Side<R> ours, Side<R> floor, Function<R, Object> effect, Consumer<R> undo) {

    public static <R> Contest<R> of(String name, int rows, Side<R> ours, Side<R> floor) {
        return new Contest<>(name, rows, ours, floor, answer -> answer, answer -> {});
    }

    public Contest<R> comparing(Function<R, Object> what) {
        return new Contest<>(name, rows, ours, floor, what, undo);
    }

    public Contest<R> undoing(Consumer<R> work) {
        return new Contest<>(name, rows, ours, floor, effect, work);
    }
}
