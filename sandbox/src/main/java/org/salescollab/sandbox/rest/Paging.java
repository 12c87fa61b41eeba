package org.salescollab.sandbox.rest;

/** Which part of a list was asked for. */
record Paging(int start, int max) {
    static Paging of(String start, String max, int most) {
        return new Paging(number("startAt", start), Math.min(most, number("maxResults", max)));
    }

    private static int number(String name, String text) {
        if (text == null || !text.matches("-?\\d{1,9}")) {
            throw Refusal.bad("'" + name + "' must be a number.");
        }
        return Math.max(0, Integer.parseInt(text));
    }
}
