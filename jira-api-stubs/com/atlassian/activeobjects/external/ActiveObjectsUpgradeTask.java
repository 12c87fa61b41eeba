package com.atlassian.activeobjects.external;

public interface ActiveObjectsUpgradeTask {
    com.atlassian.activeobjects.external.ModelVersion getModelVersion();
    void upgrade(com.atlassian.activeobjects.external.ModelVersion a, com.atlassian.activeobjects.external.ActiveObjects b);
}
