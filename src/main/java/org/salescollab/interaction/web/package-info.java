/** The interactions on a customer's page. */
@NullMarked
package org.salescollab.interaction.web;

import org.jspecify.annotations.NullMarked;
