/** The page on which customers are imported. */
@NullMarked
package org.salescollab.exchange.web;

import org.jspecify.annotations.NullMarked;
