package org.salescollab.bench.measure;

import java.util.Arrays;

/** The times of one side in nanoseconds, and how many of the runs failed. */
public final class Samples {

    private static final double NANOS_IN_A_MILLISECOND = 1_000_000.0;

    private final long[] inOrder;
    private final long[] sorted;
    private final int errors;

    public Samples(long[] nanos, int errors) {
        if (nanos.length == 0 || errors < 0 || errors > nanos.length) {
            throw new IllegalArgumentException(errors + " errors in " + nanos.length + " samples");
        }
        this.inOrder = nanos.clone();
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
        this.errors = errors;
    }

    public int count() {
        return sorted.length;
    }

    public double average() {
        return Arrays.stream(sorted).average().orElseThrow() / NANOS_IN_A_MILLISECOND;
    }

    public double median() {
        return percentile(50);
    }

    /** The smallest time that at least so many of a hundred runs didn't exceed (nearest rank). */
    public double percentile(int percent) {
        int rank = (int) Math.ceil(percent * sorted.length / 100.0);
        return millis(sorted[Math.max(rank, 1) - 1]);
    }

    /** One part of several, in the order in which they were taken; {@code number} begins with 0. */
    Samples part(int number, int of) {
        int from = inOrder.length * number / of;
        int to = inOrder.length * (number + 1) / of;
        return new Samples(Arrays.copyOfRange(inOrder, from, to), 0);
    }

    public double min() {
        return millis(sorted[0]);
    }

    public double max() {
        return millis(sorted[sorted.length - 1]);
    }

    public double errorPercent() {
        return 100.0 * errors / sorted.length;
    }

    private static double millis(long nanos) {
        return nanos / NANOS_IN_A_MILLISECOND;
    }
}
