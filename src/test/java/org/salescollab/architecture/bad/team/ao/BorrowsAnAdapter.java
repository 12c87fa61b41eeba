package org.salescollab.architecture.bad.team.ao;

import org.salescollab.architecture.bad.customer.ao.CustomerEntity;

class BorrowsAnAdapter {
    String name(CustomerEntity row) {
        return row.getName();
    }
}
