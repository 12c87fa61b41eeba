package com.atlassian.jira.mail;

/** Jira's mail: marked, so that Jira knows it again when it comes back. */
public class Email extends com.atlassian.mail.Email {
    public static final String HEADER_JIRA_FINGER_PRINT = "X-JIRA-FingerPrint";
    private static final long serialVersionUID = 1L;

    public Email(String to) {
        super(to);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }

    @Override
    protected void loadDefaultHeaders() {
        super.loadDefaultHeaders();
        addHeader(HEADER_JIRA_FINGER_PRINT, "sandbox");
    }

    @Override
    public com.atlassian.mail.Email setSubject(String subject) {
        return super.setSubject(subject);
    }
}
