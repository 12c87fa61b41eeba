/** Sales-project collaboration across departments; one sub-package per feature. */
@NullMarked
package org.salescollab;

import org.jspecify.annotations.NullMarked;
