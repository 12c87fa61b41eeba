/** Feedback and satisfaction over REST. */
@NullMarked
package org.salescollab.feedback.rest;

import org.jspecify.annotations.NullMarked;
