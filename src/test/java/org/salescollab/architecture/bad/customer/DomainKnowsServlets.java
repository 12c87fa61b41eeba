package org.salescollab.architecture.bad.customer;

import jakarta.servlet.http.HttpServletRequest;

class DomainKnowsServlets {
    String path(HttpServletRequest request) {
        return request.getPathInfo();
    }
}
