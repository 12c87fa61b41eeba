package org.salescollab.exchange;

/** Runs long work outside of requests, one after the other on each node. */
public interface Background {

    void run(Runnable work);
}
