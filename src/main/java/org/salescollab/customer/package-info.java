/** The register of customers that all projects share: who they are, what they are called, how they are found. */
@NullMarked
package org.salescollab.customer;

import org.jspecify.annotations.NullMarked;
