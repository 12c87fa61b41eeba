package org.salescollab.platform;

/** A readiness for tests that bring their own tables. */
public final class Ready {

    private Ready() {}

    public static Readiness now() {
        Readiness readiness = new Readiness();
        readiness.set(true);
        return readiness;
    }
}
