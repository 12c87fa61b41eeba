package org.salescollab.sandbox.bad;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Goes into a bad bundle: its constructor uses Active Objects. */
public class UsesTablesTooEarly {
    public UsesTablesTooEarly(ActiveObjects tables) {
        tables.flushAll();
    }
}
