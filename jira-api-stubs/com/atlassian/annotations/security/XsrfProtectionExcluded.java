package com.atlassian.annotations.security;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface XsrfProtectionExcluded {
}
