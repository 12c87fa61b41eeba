/** Responsibility matrices over REST. */
@NullMarked
package org.salescollab.raci.rest;

import org.jspecify.annotations.NullMarked;
