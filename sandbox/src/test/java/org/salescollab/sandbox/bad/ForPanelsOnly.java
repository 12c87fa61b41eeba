package org.salescollab.sandbox.bad;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition of web fragments; a web resource can't use it. */
public class ForPanelsOnly implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // Takes none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return true;
    }
}
