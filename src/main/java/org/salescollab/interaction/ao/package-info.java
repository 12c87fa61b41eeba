/** Interactions in Active Objects. */
@NullMarked
package org.salescollab.interaction.ao;

import org.jspecify.annotations.NullMarked;
