/** Stages of a sales project: the path, how long it stayed where, and what is missing to go on. */
@NullMarked
package org.salescollab.stage;

import org.jspecify.annotations.NullMarked;
