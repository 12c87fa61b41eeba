package org.salescollab.team.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Version;

/** Bodies of the requests that change a role. */
final class RoleSteps {

    private RoleSteps() {}

    /** Who is to hold the role; {@code version} as last seen, 0 for a role nobody held. */
    record Assign(
            @JsonProperty("user") @Nullable String user,
            @JsonProperty("version") @Nullable Integer version) {

        String requiredUser() {
            if (user == null || user.isBlank() || user.length() > 255) {
                throw Problems.refuse("user", "sales.team.error.user");
            }
            return user.strip();
        }
    }

    /** A step that needs nothing but the version as last seen. */
    record Seen(@JsonProperty("version") @Nullable Integer version) {}

    static Version seen(@Nullable Integer version) {
        if (version == null || version < 0) {
            throw Problems.refuse("version", "sales.team.error.version");
        }
        return new Version(version);
    }
}
