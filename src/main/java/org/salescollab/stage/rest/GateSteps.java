package org.salescollab.stage.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Problems;

/** Bodies of the requests at a gate. */
final class GateSteps {

    private GateSteps() {}

    /** Whether an evidence is there. */
    record Tick(@JsonProperty("there") @Nullable Boolean there) {

        boolean required() {
            if (there == null) {
                throw Problems.refuse("there", "sales.error.json.value");
            }
            return there;
        }
    }

    /** Why the project goes on without what is missing. */
    record Reason(@JsonProperty("reason") @Nullable String reason) {

        String given() {
            return reason == null ? "" : reason;
        }
    }
}
