/** Versions of templates in Active Objects. */
@NullMarked
package org.salescollab.playbook.ao;

import org.jspecify.annotations.NullMarked;
