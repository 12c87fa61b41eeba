package com.atlassian.jira.bc.user.search;

/** How people are searched. */
public class UserSearchParams {
    private final boolean allowEmptyQuery;
    private final boolean includeActive;
    private final boolean includeInactive;
    private final Integer maxResults;

    private UserSearchParams(Builder builder) {
        this.allowEmptyQuery = builder.allowEmptyQuery;
        this.includeActive = builder.includeActive;
        this.includeInactive = builder.includeInactive;
        this.maxResults = builder.maxResults;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static Builder builder(UserSearchParams params) {
        return new Builder()
                .allowEmptyQuery(params.allowEmptyQuery)
                .includeActive(params.includeActive)
                .includeInactive(params.includeInactive)
                .maxResults(params.maxResults);
    }

    public boolean allowEmptyQuery() {
        return allowEmptyQuery;
    }

    public boolean includeActive() {
        return includeActive;
    }

    public boolean includeInactive() {
        return includeInactive;
    }

    public Integer getMaxResults() {
        return maxResults;
    }

    /** Collects the parameters. */
    public static class Builder {
        private boolean allowEmptyQuery;
        private boolean includeActive = true;
        private boolean includeInactive;
        private Integer maxResults;

        Builder() {}

        public Builder allowEmptyQuery(boolean value) {
            allowEmptyQuery = value;
            return this;
        }

        public Builder includeActive(boolean value) {
            includeActive = value;
            return this;
        }

        public Builder includeInactive(boolean value) {
            includeInactive = value;
            return this;
        }

        public Builder maxResults(Integer value) {
            maxResults = value;
            return this;
        }

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }
    }
}
