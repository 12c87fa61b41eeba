/** The plugin system: descriptors, modules, life of apps, templates and web resources. */
package org.salescollab.sandbox.plugin;
