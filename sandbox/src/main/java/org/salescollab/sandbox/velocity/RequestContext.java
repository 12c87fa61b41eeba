package org.salescollab.sandbox.velocity;

/** What Jira's templates know as requestContext. */
public final class RequestContext {
    private final String baseUrl;

    public RequestContext(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getBaseUrl() {
        return baseUrl;
    }
}
