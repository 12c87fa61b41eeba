package com.atlassian.util.profiling;

/** Stand-in for a running timer. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
