package org.salescollab.platform.web;

import java.util.List;

/**
 * A field of a form in a dialog.
 *
 * @param kind of the input: text, textarea, date, datetime-local, number, select, checks, or list for texts between commas
 * @param hint below the field, or empty
 * @param start what a new form begins with, or empty
 * @param part of a stored value that the input holds, such as its name; empty for the value itself
 */
public record FormFieldView(
        String name, String label, String kind, String hint, String start, String part, List<FormOptionView> options) {}
