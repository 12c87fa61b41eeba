package org.salescollab.architecture.bad.customer.web;

import org.salescollab.architecture.bad.customer.ao.CustomerEntity;

class PanelReadsRows {
    String name(CustomerEntity row) {
        return row.getName();
    }
}
