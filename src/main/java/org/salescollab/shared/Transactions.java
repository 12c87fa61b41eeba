package org.salescollab.shared;

import java.util.function.Supplier;

/** Runs a use case's writes so that all of them happen or none; a nested call joins the running one. */
public interface Transactions {

    <T> T inOne(Supplier<T> work);
}
