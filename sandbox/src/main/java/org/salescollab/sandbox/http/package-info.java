/** The HTTP side of the sandbox: Jetty, who is asking, sessions, XSRF, WebSudo and security headers. */
package org.salescollab.sandbox.http;
