package org.salescollab.architecture.bad.customer.web;

class MutableView {
    String name = "";
}
