package org.salescollab.sandbox.jql;

import java.util.List;

/** A condition of a query. */
sealed interface JqlNode {
    /** The same condition turned round, with no NOT left in it. */
    JqlNode negated();

    /** All of them. */
    record And(List<JqlNode> parts) implements JqlNode {
        @Override
        public JqlNode negated() {
            return new Or(parts.stream().map(JqlNode::negated).toList());
        }
    }

    /** At least one of them. */
    record Or(List<JqlNode> parts) implements JqlNode {
        @Override
        public JqlNode negated() {
            return new And(parts.stream().map(JqlNode::negated).toList());
        }
    }

    /** Field, operator, operand. */
    record Clause(String field, JqlOperator operator, JqlOperand operand) implements JqlNode {
        @Override
        public JqlNode negated() {
            return new Clause(field, operator.negated(), operand);
        }
    }
}
