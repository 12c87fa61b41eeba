package org.salescollab.architecture.bad.customer;

import org.salescollab.architecture.bad.platform.ComponentAccessor;

class AsksALocator {
    Object clock() {
        return ComponentAccessor.getComponent(AsksALocator.class);
    }
}
