package org.salescollab.feedback.web;

/** One answer about satisfaction on the page; what is unknown is empty. */
public record AnswerView(long id, String on, String contact, String csat, String recommend, String issue) {}
