package org.salescollab.architecture.bad.customer;

import jakarta.inject.Inject;

class InjectedField {
    @Inject
    String name = "";
}
