/** Tests that start the sandbox as its own process with the built jar. */
package org.salescollab.e2e;
