package org.salescollab.exchange.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.exchange.ImportRun;

/** What is asked of a run. */
public record RunRequest(@Nullable String mode) {

    ImportRun.Mode chosen() {
        return Codes.read(ImportRun.Mode.class, "mode", mode, ImportRun.Mode.ALL_OR_NOTHING);
    }
}
