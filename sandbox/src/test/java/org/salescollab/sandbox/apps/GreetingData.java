package org.salescollab.sandbox.apps;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Data with characters that matter in HTML. */
public class GreetingData implements WebResourceDataProvider {
    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"to\": \"<Anna> & \\\"Li\\\"\"}");
    }
}
