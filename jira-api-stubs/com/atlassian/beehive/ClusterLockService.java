package com.atlassian.beehive;

public interface ClusterLockService {
    com.atlassian.beehive.ClusterLock getLockForName(String a);
}
