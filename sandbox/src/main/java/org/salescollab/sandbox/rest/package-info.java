/** Jira's REST API, {@code /rest/api/2} and {@code /rest/auth/1}, with the shapes and words that ordinary clients know. */
package org.salescollab.sandbox.rest;
