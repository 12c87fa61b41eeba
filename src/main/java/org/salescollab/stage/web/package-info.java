/** The stage path on the issue. */
@NullMarked
package org.salescollab.stage.web;

import org.jspecify.annotations.NullMarked;
