package org.salescollab.platform;

/** Says whether the app may touch its tables yet; asked at every door, set by {@link AppLifecycle} alone. */
public final class Readiness {

    private volatile boolean ready;

    public boolean isReady() {
        return ready;
    }

    public void requireReady() {
        if (!ready) {
            throw new NotReady();
        }
    }

    void set(boolean value) {
        ready = value;
    }
}
