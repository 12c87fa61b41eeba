/** What customers and our own people say about our work, and how satisfied customers are. */
@NullMarked
package org.salescollab.feedback;

import org.jspecify.annotations.NullMarked;
