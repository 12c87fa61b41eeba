package org.salescollab.customer.rest;

import org.salescollab.customer.SavedFilter;

/**
 * A saved filter of the register.
 *
 * @param query as addresses of the register say it
 * @param standard whether the register begins with it
 */
public record SavedFilterJson(long id, String name, String query, boolean standard) {

    static SavedFilterJson of(SavedFilter filter) {
        return new SavedFilterJson(filter.id(), filter.name(), filter.query(), filter.standard());
    }
}
