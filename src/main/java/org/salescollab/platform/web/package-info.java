/** What all pages share: a servlet base that answers GET only and renders a template inside Jira's frame. */
@NullMarked
package org.salescollab.platform.web;

import org.jspecify.annotations.NullMarked;
