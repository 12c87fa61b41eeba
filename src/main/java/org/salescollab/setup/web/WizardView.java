package org.salescollab.setup.web;

/** What the wizard's page begins with. */
public record WizardView(String project, boolean chinese, boolean mayRun) {}
