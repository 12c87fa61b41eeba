package com.atlassian.jira.bc.user.search;

public class UserSearchParams {
    public static com.atlassian.jira.bc.user.search.UserSearchParams.Builder builder() {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.jira.bc.user.search.UserSearchParams.Builder builder(com.atlassian.jira.bc.user.search.UserSearchParams a) {
        throw new UnsupportedOperationException("signature only");
    }
    UserSearchParams() {}

    public static class Builder {
        public com.atlassian.jira.bc.user.search.UserSearchParams.Builder allowEmptyQuery(boolean a) {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.user.search.UserSearchParams build() {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.user.search.UserSearchParams.Builder includeActive(boolean a) {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.user.search.UserSearchParams.Builder includeInactive(boolean a) {
            throw new UnsupportedOperationException("signature only");
        }
        public com.atlassian.jira.bc.user.search.UserSearchParams.Builder maxResults(Integer a) {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
