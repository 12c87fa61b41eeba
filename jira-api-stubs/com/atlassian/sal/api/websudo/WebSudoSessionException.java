package com.atlassian.sal.api.websudo;

public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {
        throw new UnsupportedOperationException("signature only");
    }
}
