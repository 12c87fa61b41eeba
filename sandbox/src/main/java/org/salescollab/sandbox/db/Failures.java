package org.salescollab.sandbox.db;

/** Lets an exception pass a signature that doesn't declare it, unchanged. */
final class Failures {
    private Failures() {}

    static RuntimeException sneaky(Throwable failure) {
        return Failures.<RuntimeException>cast(failure);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException cast(Throwable failure) throws E {
        throw (E) failure;
    }
}
