package org.salescollab.architecture.bad.customer;

import java.time.LocalDate;

class ReadsTheClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
