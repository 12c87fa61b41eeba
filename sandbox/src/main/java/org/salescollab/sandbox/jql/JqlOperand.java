package org.salescollab.sandbox.jql;

import java.util.List;
import java.util.stream.Collectors;

/** The right side of a clause. */
sealed interface JqlOperand {
    /** The operand in JQL, as Jira's messages quote it. */
    String shown();

    /** A string, quoted or not. */
    record Text(String value) implements JqlOperand {
        @Override
        public String shown() {
            return JqlText.quote(value);
        }
    }

    /** A number; Jira hands it on as a long. */
    record Number(long value) implements JqlOperand {
        @Override
        public String shown() {
            return Long.toString(value);
        }
    }

    /** EMPTY or NULL. */
    record Empty() implements JqlOperand {
        @Override
        public String shown() {
            return "EMPTY";
        }
    }

    /** A function call; arguments are always strings. */
    record Function(String name, List<String> arguments) implements JqlOperand {
        @Override
        public String shown() {
            return name + "(" + String.join(", ", arguments) + ")";
        }
    }

    /** A list in parentheses. */
    record Listing(List<JqlOperand> items) implements JqlOperand {
        @Override
        public String shown() {
            return items.stream().map(JqlOperand::shown).collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
