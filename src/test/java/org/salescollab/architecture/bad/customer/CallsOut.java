package org.salescollab.architecture.bad.customer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class CallsOut {
    InputStream fetch(URL url) throws IOException {
        return url.openStream();
    }
}
