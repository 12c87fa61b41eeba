package org.salescollab.salesproject;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Version;

/** Names one version of a template; a sales project keeps the one it began with. */
public record TemplateRef(Complexity complexity, Version version) {

    /** What applies to projects that began before templates could be edited. */
    public static TemplateRef first(Complexity complexity) {
        return new TemplateRef(complexity, Version.FIRST);
    }

    /** Reads {@link #toString}; empty for anything else. */
    public static Optional<TemplateRef> parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("/", 2);
        if (parts.length < 2 || !parts[1].matches("[1-9]\\d{0,8}")) {
            return Optional.empty();
        }
        return Complexity.ofCode(parts[0])
                .map(complexity -> new TemplateRef(complexity, new Version(Integer.parseInt(parts[1]))));
    }

    @Override
    public String toString() {
        return complexity + "/" + version.number();
    }
}
