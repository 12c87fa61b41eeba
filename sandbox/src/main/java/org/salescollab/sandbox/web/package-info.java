/** The sandbox's pages: Jira's screens drawn with AUI from the model and from what apps contribute. */
package org.salescollab.sandbox.web;
