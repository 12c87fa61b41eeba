package org.salescollab.contact.web;

import java.util.List;

/**
 * A field of the dialog.
 *
 * @param kind of the input: text, email, tel, date or select
 * @param hint below the field, or empty
 */
public record FieldView(String name, String label, String kind, String hint, List<OptionView> options) {}
