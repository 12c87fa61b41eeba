package org.salescollab.organisation;

/** The departments and roles as they are now; asked all the time, so implementations remember. */
public interface Organisation {

    Chart chart();

    /** Tells every node that something has changed; called once the change is stored. */
    void changed();
}
