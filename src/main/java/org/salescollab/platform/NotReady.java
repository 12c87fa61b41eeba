package org.salescollab.platform;

/** Answers a request that came before the app has started; REST says 503, panels stay empty. */
public final class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotReady() {
        super("the app is still starting");
    }
}
