/** Tests that run inside the OSGi container, with the app's own beans and the host's services. */
@NullMarked
package it.salescollab;

import org.jspecify.annotations.NullMarked;
