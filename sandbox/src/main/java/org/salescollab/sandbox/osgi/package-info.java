/** The OSGi container: which packages and services apps get from the platform, and the bundles' Spring contexts. */
package org.salescollab.sandbox.osgi;
