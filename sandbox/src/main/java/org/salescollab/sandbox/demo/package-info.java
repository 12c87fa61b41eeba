/**
 * The demonstration: an invented seller with its people, customers and sales, read from {@code demo/*.json}. People are
 * written through the sandbox's model; everything else is done over HTTP by those people, as any client would.
 */
package org.salescollab.sandbox.demo;
