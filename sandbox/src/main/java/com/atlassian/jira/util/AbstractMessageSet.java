package com.atlassian.jira.util;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Messages about a query: errors, and warnings that don't stop it. */
public abstract class AbstractMessageSet implements MessageSet {
    private static final long serialVersionUID = 1L;

    private final LinkedHashSet<String> errors = new LinkedHashSet<>();
    private final LinkedHashSet<String> warnings = new LinkedHashSet<>();

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public void addErrorMessage(String message, MessageLink link) {
        errors.add(message);
    }

    public void addWarningMessage(String message) {
        warnings.add(message);
    }

    public Set<String> getErrorMessages() {
        return Collections.unmodifiableSet(errors);
    }

    public Set<String> getWarningMessages() {
        return Collections.unmodifiableSet(warnings);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public String toString() {
        return "errors " + errors + ", warnings " + warnings;
    }
}
