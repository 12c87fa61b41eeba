/** What Jira shows of a sales project: custom field types and their views. */
@NullMarked
package org.salescollab.salesproject.web;

import org.jspecify.annotations.NullMarked;
