package org.salescollab.sandbox.velocity;

/** The result of a method that is marked as giving HTML; printed as it is, and otherwise taken for the value inside. */
record SafeHtml(Object value) {
    static Object open(Object maybe) {
        return maybe instanceof SafeHtml safe ? safe.value : maybe;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
