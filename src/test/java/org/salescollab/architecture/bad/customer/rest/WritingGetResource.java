package org.salescollab.architecture.bad.customer.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import org.salescollab.architecture.bad.customer.UnguardedUseCase;
import org.salescollab.architecture.bad.shared.Actor;

/** A read that writes. */
@LicensedOnly
public class WritingGetResource {
    private final UnguardedUseCase useCase = new UnguardedUseCase();

    @GET
    public String look() {
        return useCase.create(new Actor("x"), "y");
    }
}
