/** People of a customer on its page: the table, the buyer map and the dialog. */
@NullMarked
package org.salescollab.contact.web;

import org.jspecify.annotations.NullMarked;
