package org.salescollab.sandbox.web;

import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;

/** The little of Jira's form action that field templates ask: like Jira's it is the collection of the form's errors. */
public final class FormAction extends SimpleErrorCollection {
    FormAction(Map<String, String> errors) {
        errors.forEach(this::addError);
    }
}
