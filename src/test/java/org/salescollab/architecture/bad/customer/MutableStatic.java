package org.salescollab.architecture.bad.customer;

class MutableStatic {
    static int count;
}
