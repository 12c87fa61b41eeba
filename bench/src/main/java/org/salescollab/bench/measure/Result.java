package org.salescollab.bench.measure;

/** What a contest came to; {@code statements} is how many the app sends to the database in one run. */
public record Result(String name, int rows, Samples ours, Samples floor, int statements) {

    /** How many times longer the app takes, by the medians. */
    public double ratio() {
        return ours.median() / floor.median();
    }

    public boolean failed() {
        return ours.errorPercent() > 0 || floor.errorPercent() > 0;
    }
}
