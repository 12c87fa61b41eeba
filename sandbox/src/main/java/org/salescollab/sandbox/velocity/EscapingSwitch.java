package org.salescollab.sandbox.velocity;

import java.io.Writer;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** The directives with which a template takes escaping into its own hands. */
abstract class EscapingSwitch extends Directive {
    private static final String OFF = "sandbox.escaping.off";

    static boolean isOff(Context context) {
        return context != null && Boolean.TRUE.equals(context.get(OFF));
    }

    abstract boolean off();

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        context.put(OFF, off());
        return true;
    }

    /** {@code #disable_html_escaping()}. */
    public static final class Disable extends EscapingSwitch {
        @Override
        public String getName() {
            return "disable_html_escaping";
        }

        @Override
        boolean off() {
            return true;
        }
    }

    /** {@code #enable_html_escaping()}. */
    public static final class Enable extends EscapingSwitch {
        @Override
        public String getName() {
            return "enable_html_escaping";
        }

        @Override
        boolean off() {
            return false;
        }
    }
}
