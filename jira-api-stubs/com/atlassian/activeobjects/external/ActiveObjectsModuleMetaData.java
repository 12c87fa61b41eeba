package com.atlassian.activeobjects.external;

public interface ActiveObjectsModuleMetaData {
    void awaitInitialization();
    void awaitInitialization(long a, java.util.concurrent.TimeUnit b);
}
