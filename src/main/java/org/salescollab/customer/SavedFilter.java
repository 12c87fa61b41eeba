package org.salescollab.customer;

/**
 * What somebody wants to see of the register again; nobody else sees it.
 *
 * @param query as addresses of the register say it
 * @param standard whether the register begins with it
 */
public record SavedFilter(long id, String name, String query, boolean standard) {}
