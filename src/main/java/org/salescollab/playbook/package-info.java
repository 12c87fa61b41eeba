/** How sales of each complexity are done: stages, the roles and evidence they ask for, and how strictly. */
@NullMarked
package org.salescollab.playbook;

import org.jspecify.annotations.NullMarked;
