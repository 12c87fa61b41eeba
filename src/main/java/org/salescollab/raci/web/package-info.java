/** Responsibility matrices on the issue and on their page. */
@NullMarked
package org.salescollab.raci.web;

import org.jspecify.annotations.NullMarked;
