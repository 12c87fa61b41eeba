package com.atlassian.sal.api.websudo;

/** Says that an administrator must confirm the password first. */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {
        super("This page requires WebSudo.");
    }
}
