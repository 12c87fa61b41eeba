/** Who does, answers for, is asked and is told about each activity of a sales project. */
@NullMarked
package org.salescollab.raci;

import org.jspecify.annotations.NullMarked;
