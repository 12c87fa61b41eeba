package org.salescollab.shared;

/** Counts the changes of a record, so that the later of two editors is told instead of overwriting the earlier. */
public record Version(int number) {

    public static final Version FIRST = new Version(1);

    public Version next() {
        return new Version(number + 1);
    }
}
