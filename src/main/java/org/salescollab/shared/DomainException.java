package org.salescollab.shared;

/** A refusal that a person is told about; everything else that is thrown is a fault of ours. */
public abstract sealed class DomainException extends RuntimeException
        permits InvalidInput, NotFound, Conflict, AccessDenied {

    private static final long serialVersionUID = 1L;

    DomainException(String message) {
        super(message);
    }
}
