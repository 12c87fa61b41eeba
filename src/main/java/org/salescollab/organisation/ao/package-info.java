/** Departments and roles in Active Objects. */
@NullMarked
package org.salescollab.organisation.ao;

import org.jspecify.annotations.NullMarked;
