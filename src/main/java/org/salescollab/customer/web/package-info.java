/** The register's pages: a list with filters and the view of one customer. */
@NullMarked
package org.salescollab.customer.web;

import org.jspecify.annotations.NullMarked;
