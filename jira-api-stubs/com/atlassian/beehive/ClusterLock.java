package com.atlassian.beehive;

public interface ClusterLock extends java.util.concurrent.locks.Lock {
}
