package org.salescollab.shared;

/**
 * Tells that the database refused a write because of a unique rule or a changed row, so another transaction was faster.
 *
 * <p>The transaction is lost with it; whoever started the transaction reads again outside of it and answers.
 */
public final class UniqueTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UniqueTaken(Throwable cause) {
        super("a unique rule is taken", cause);
    }
}
