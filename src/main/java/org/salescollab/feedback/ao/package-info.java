/** Feedback and satisfaction in Active Objects. */
@NullMarked
package org.salescollab.feedback.ao;

import org.jspecify.annotations.NullMarked;
