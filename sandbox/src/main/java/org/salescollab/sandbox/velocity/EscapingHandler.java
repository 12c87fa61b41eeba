package org.salescollab.sandbox.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.util.ContextAware;

/** Escapes each printed reference for HTML, as Jira does since 6.0, unless it is known to be HTML already. */
public final class EscapingHandler implements ReferenceInsertionEventHandler, ContextAware {
    private Context context;

    @Override
    public void setContext(Context context) {
        this.context = context;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof SafeHtml || namesHtml(reference) || EscapingSwitch.isOff(context)) {
            return value;
        }
        return escape(value.toString());
    }

    /** {@code $bodyHtml}, {@code ${row.bodyHtml}} and {@code $row.getBodyHtml()} promise HTML by their name. */
    private static boolean namesHtml(String reference) {
        String name = reference.replaceAll("[}]$", "").replaceAll("\\([^()]*\\)$", "");
        return name.endsWith("Html");
    }

    /** The five characters that matter in text and in quoted attributes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
