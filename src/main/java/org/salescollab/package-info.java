/** Sales-project collaboration across departments; one sub-package per feature. */
package org.salescollab;
