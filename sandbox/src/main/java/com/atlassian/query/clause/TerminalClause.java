package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/** Field, operator and operand of a query. */
public interface TerminalClause {
    String getName();

    Operand getOperand();
}
