package com.atlassian.util.profiling;

/** Stand-in for the profiling that Active Objects calls and that is not on Maven Central; measures nothing. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Accepts what Active Objects tells about a call. */
    public static final class Builder {

        private Builder() {}

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
