package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

/** Errors and warnings of a check, in order. */
public interface MessageSet extends Serializable {
    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    void addErrorMessage(String message);

    void addErrorMessage(String message, MessageLink link);

    void addWarningMessage(String message);

    boolean hasAnyErrors();

    boolean hasAnyWarnings();

    boolean hasAnyMessages();

    /** A link shown after a message. */
    class MessageLink implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
