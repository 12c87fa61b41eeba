/** The board of needs on a customer's page. */
@NullMarked
package org.salescollab.need.web;

import org.jspecify.annotations.NullMarked;
