package org.salescollab.bench.measure;

import java.util.stream.IntStream;

/** What a contest came to; {@code statements} is how many the app sends to the database in one run. */
public record Result(String name, int rows, Samples ours, Samples floor, int statements) {

    /** How many times longer than by hand the app may take. */
    public static final double TARGET = 2;

    private static final int SERIES = 5;

    /** How many times longer the app takes, by the medians. */
    public double ratio() {
        return ours.median() / floor.median();
    }

    /** The ratios of five series of one after the other, lowest first: how much the ratio itself is to be trusted. */
    public double[] spread() {
        int series = Math.min(SERIES, Math.min(ours.count(), floor.count()));
        return IntStream.range(0, series)
                .mapToDouble(i ->
                        ours.part(i, series).median() / floor.part(i, series).median())
                .sorted()
                .toArray();
    }

    public boolean met() {
        return ratio() <= TARGET;
    }

    public boolean failed() {
        return ours.errorPercent() > 0 || floor.errorPercent() > 0;
    }
}
