package com.atlassian.sal.api.websudo;

public interface WebSudoManager {
    void enforceWebSudoProtection(jakarta.servlet.http.HttpServletRequest a, jakarta.servlet.http.HttpServletResponse b);
    void willExecuteWebSudoRequest(jakarta.servlet.http.HttpServletRequest a) throws WebSudoSessionException;
}
