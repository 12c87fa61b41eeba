/** Feedback and satisfaction on a customer's page. */
@NullMarked
package org.salescollab.feedback.web;

import org.jspecify.annotations.NullMarked;
