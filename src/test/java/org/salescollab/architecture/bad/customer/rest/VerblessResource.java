package org.salescollab.architecture.bad.customer.rest;

import com.atlassian.annotations.security.LicensedOnly;
import org.salescollab.architecture.bad.customer.UnguardedUseCase;
import org.salescollab.architecture.bad.shared.Actor;

/** A public method without a verb. */
@LicensedOnly
public class VerblessResource {
    private final UnguardedUseCase useCase = new UnguardedUseCase();

    public String forgotten() {
        return useCase.create(new Actor("x"), "y");
    }
}
