package org.salescollab.shared;

/** Refuses an actor who may know of the thing but may not do this with it. */
public final class AccessDenied extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public AccessDenied() {
        this("sales.error.denied");
    }

    public AccessDenied(String i18nKey, Object... args) {
        super(i18nKey);
        this.reason = Message.of(i18nKey, args);
    }

    public Message reason() {
        return reason;
    }
}
