package com.atlassian.plugin;

public interface Plugin extends Comparable {
    String getKey();
}
