package com.atlassian.plugins.rest.api.security.annotation;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface LicensedOnly {
}
