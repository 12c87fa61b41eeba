/** Templates over REST, for administrators. */
@NullMarked
package org.salescollab.playbook.rest;

import org.jspecify.annotations.NullMarked;
