package org.salescollab.sandbox.demo;

import java.util.ArrayList;
import java.util.List;

/** The statuses that a sale passes, from where it is created to where the story has it. */
final class StagePath {
    private static final List<String> FORWARD =
            List.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "WON", "HANDOVER", "CLOSED");

    private StagePath() {}

    /** Codes in order; a lost sale leaves the path in the status in which it was lost. */
    static List<String> of(Script.Sale sale) {
        List<String> path = new ArrayList<>(upTo(sale.lostIn() == null ? sale.status() : sale.lostIn()));
        if (sale.lostIn() != null) {
            path.add(sale.status());
        }
        return List.copyOf(path);
    }

    private static List<String> upTo(String code) {
        int last = FORWARD.indexOf(code);
        if (last < 0) {
            throw new IllegalArgumentException("No sale moves forward to " + code);
        }
        return FORWARD.subList(0, last + 1);
    }
}
