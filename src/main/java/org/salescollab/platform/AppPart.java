package org.salescollab.platform;

/** A part of the app that registers something with the platform while the app runs, and takes it back after. */
public interface AppPart {

    /** Called once the app's tables are usable; must be repeatable after {@link #stop}. */
    void start();

    void stop();
}
