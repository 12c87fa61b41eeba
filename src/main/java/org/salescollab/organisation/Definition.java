package org.salescollab.organisation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Version;

/** Something administrators define under a code that is never given to anything else. */
public interface Definition {

    String code();

    Bilingual name();

    /** Whether it is still offered; what is switched off goes on to be shown where it is used. */
    boolean active();

    /** Where it stands among the others; the lower, the earlier. */
    int place();

    Version version();

    /** All values but the version as text, for the audit log. */
    Map<String, @Nullable String> values();
}
