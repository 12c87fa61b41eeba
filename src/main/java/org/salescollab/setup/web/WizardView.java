package org.salescollab.setup.web;

/** What the wizard's page begins with; {@code unfinished} says that the project was made without its set-up. */
public record WizardView(String project, boolean chinese, boolean mayRun, boolean unfinished) {}
