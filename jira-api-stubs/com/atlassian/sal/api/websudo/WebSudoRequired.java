package com.atlassian.sal.api.websudo;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface WebSudoRequired {
}
