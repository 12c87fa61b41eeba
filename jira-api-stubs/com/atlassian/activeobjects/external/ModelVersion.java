package com.atlassian.activeobjects.external;

public class ModelVersion implements Comparable<ModelVersion> {
    public int compareTo(com.atlassian.activeobjects.external.ModelVersion a) {
        throw new UnsupportedOperationException("signature only");
    }
    public boolean isNewerThan(com.atlassian.activeobjects.external.ModelVersion a) {
        throw new UnsupportedOperationException("signature only");
    }
    public boolean isOlderThan(com.atlassian.activeobjects.external.ModelVersion a) {
        throw new UnsupportedOperationException("signature only");
    }
    public boolean isSame(com.atlassian.activeobjects.external.ModelVersion a) {
        throw new UnsupportedOperationException("signature only");
    }
    public String toString() {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.activeobjects.external.ModelVersion valueOf(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    ModelVersion() {}
}
