/** The database: one pool, transactions that all parts join, and the watch over statements. */
package org.salescollab.sandbox.db;
