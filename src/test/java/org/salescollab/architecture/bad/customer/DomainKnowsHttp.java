package org.salescollab.architecture.bad.customer;

import jakarta.ws.rs.core.Response;

class DomainKnowsHttp {
    Response answer() {
        return Response.noContent().build();
    }
}
