package com.atlassian.activeobjects.external;

/** The version of an app's tables: a number, or empty (written "0" or "") before the first upgrade. */
public class ModelVersion implements Comparable<ModelVersion> {
    private final long number;

    private ModelVersion(long number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String text) {
        return new ModelVersion(text == null || text.isBlank() ? 0 : Long.parseLong(text.strip()));
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && that.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
