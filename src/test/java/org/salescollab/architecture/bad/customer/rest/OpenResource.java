package org.salescollab.architecture.bad.customer.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.POST;

/** Open to everyone, and no use case knows who asked. */
public class OpenResource {
    @POST
    @UnrestrictedAccess
    public String everyone() {
        return "";
    }
}
