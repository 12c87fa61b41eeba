package org.salescollab.timeline.web;

/** One entry as the page shows it; what is unknown or not to be seen is empty. */
public record TimelineLineView(
        String kind, String title, String at, String moment, String department, String by, String text, String issue) {}
