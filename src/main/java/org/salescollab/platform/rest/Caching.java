package org.salescollab.platform.rest;

import jakarta.ws.rs.core.CacheControl;

/** How answers may be kept on their way. */
public final class Caching {

    private Caching() {}

    /** By this reader's browser alone, which asks each time whether it still holds. */
    public static CacheControl onlyForThisReader() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
