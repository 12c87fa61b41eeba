package com.atlassian.jira.bc;

public class ServiceResultImpl implements com.atlassian.jira.bc.ServiceResult, java.io.Serializable {
    public ServiceResultImpl(com.atlassian.jira.util.ErrorCollection a) {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.util.ErrorCollection getErrorCollection() {
        throw new UnsupportedOperationException("signature only");
    }
    public boolean isValid() {
        throw new UnsupportedOperationException("signature only");
    }
}
