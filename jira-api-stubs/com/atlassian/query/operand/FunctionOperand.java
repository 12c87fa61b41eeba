package com.atlassian.query.operand;

public class FunctionOperand implements com.atlassian.query.operand.Operand {
    public java.util.List<String> getArgs() {
        throw new UnsupportedOperationException("signature only");
    }
    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }
    FunctionOperand() {}
}
