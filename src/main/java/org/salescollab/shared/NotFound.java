package org.salescollab.shared;

/** Answers for things that don't exist and for things the actor may not see, alike. */
public final class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public NotFound() {
        this("sales.error.not-found");
    }

    /** Uses a wording of its own; it must not tell a hidden thing from an unknown one. */
    public NotFound(String i18nKey, Object... args) {
        super(i18nKey);
        this.reason = Message.of(i18nKey, args);
    }

    public Message reason() {
        return reason;
    }
}
