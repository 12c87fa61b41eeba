package org.salescollab.architecture.bad.customer;

class PrintsAStackTrace {
    void tell(IllegalStateException e) {
        e.printStackTrace();
    }
}
