/**
 * Setting a project up for selling: what will be made, making it step by step, and taking it back.
 *
 * <p>Every step is recorded before and after it happens, so a set-up that was cut short goes on where it stopped.
 */
@NullMarked
package org.salescollab.setup;

import org.jspecify.annotations.NullMarked;
