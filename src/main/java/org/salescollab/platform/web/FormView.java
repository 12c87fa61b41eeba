package org.salescollab.platform.web;

import java.util.List;

/**
 * A form in a dialog.
 *
 * @param id of the dialog; those of its parts begin with it
 * @param title above a new form, {@code editTitle} above a stored one
 * @param removal label of the button that removes the stored thing, empty if there is none
 * @param warning what is said before it is removed
 */
public record FormView(
        String id,
        String title,
        String editTitle,
        String submit,
        String removal,
        String warning,
        List<FormFieldView> fields) {

    /** A form for one step, which adds something and removes nothing. */
    public static FormView step(String id, String title, String submit, List<FormFieldView> fields) {
        return new FormView(id, title, title, submit, "", "", fields);
    }
}
