package org.salescollab.shared;

/** Runs long work outside of requests. */
public interface Background {

    /** What is run under one name runs one after the other on each node. */
    void run(String name, Runnable work);
}
