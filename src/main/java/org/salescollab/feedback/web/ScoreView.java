package org.salescollab.feedback.web;

/**
 * A score with how it is made.
 *
 * @param value empty if nobody has answered yet
 */
public record ScoreView(String code, String label, String value, String answers, String formula) {}
