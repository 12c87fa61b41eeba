/** What tests of several features share: real Active Objects on a real database, counted statements. */
package org.salescollab.testing;
