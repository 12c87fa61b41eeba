package org.salescollab.sandbox.web;

import java.util.List;

/** Ends a page with an error page in the user's language. */
public final class PageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Object> args;

    public PageProblem(int status, String messageKey, Object... args) {
        super(messageKey);
        this.status = status;
        this.args = List.of(args);
    }

    /** Unknown and hidden are answered alike. */
    static PageProblem notFound() {
        return new PageProblem(404, "sandbox.web.error.notfound");
    }

    static PageProblem noIssue() {
        return new PageProblem(404, "sandbox.web.error.noissue");
    }

    static PageProblem noProject() {
        return new PageProblem(404, "sandbox.web.error.noproject");
    }

    static PageProblem forbidden() {
        return new PageProblem(403, "sandbox.web.error.forbidden");
    }

    int status() {
        return status;
    }

    Object[] args() {
        return args.toArray();
    }
}
