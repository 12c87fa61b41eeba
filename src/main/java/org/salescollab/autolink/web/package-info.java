/** Auto-link on its page. */
@NullMarked
package org.salescollab.autolink.web;

import org.jspecify.annotations.NullMarked;
