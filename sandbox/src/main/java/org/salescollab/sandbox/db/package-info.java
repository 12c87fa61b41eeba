/**
 * The database: one pool, transactions that all parts join, the watch over statements, numbered migrations and ids.
 *
 * <p>Tables and columns are described in {@code resources/db/*.sql}, one file per migration; the one list of them is in
 * {@link org.salescollab.sandbox.db.Migrations}.
 */
package org.salescollab.sandbox.db;
