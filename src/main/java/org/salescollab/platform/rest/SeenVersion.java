package org.salescollab.platform.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Version;

/** The version that a client has in front of it: said in the body, or by If-Match with the ETag of an answer. */
public final class SeenVersion {

    private static final Pattern ETAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,9})\"\\s*");

    private SeenVersion() {}

    public static Version of(@Nullable Integer inBody, @Nullable String ifMatch) {
        if (inBody != null) {
            return new Version(inBody);
        }
        Matcher tag = ETAG.matcher(ifMatch == null ? "" : ifMatch);
        if (!tag.matches()) {
            throw Problems.refuse("version", "sales.customer.error.version");
        }
        return new Version(Integer.parseInt(tag.group(1)));
    }

    public static String etag(Version version) {
        return "\"" + version.number() + "\"";
    }
}
