/** The sales project: its stages, its figures and the read model that gadgets and panels ask. */
@NullMarked
package org.salescollab.salesproject;

import org.jspecify.annotations.NullMarked;
