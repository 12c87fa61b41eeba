package org.salescollab.architecture.bad.customer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class PublicLogger {
    public final Logger log = LoggerFactory.getLogger(getClass());
}
