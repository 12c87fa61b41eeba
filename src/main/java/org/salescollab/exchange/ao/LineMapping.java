package org.salescollab.exchange.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.exchange.ImportLine;
import org.salescollab.exchange.LineText;
import org.salescollab.exchange.Outcome;
import org.salescollab.exchange.ProfileCells;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Message;

/** Carries a remembered line between its record and its row. */
final class LineMapping {

    static final String COLUMNS = "[ID], [LINE_NO], [OUTCOME], [CUSTOMER_ID], [CUSTOMER_VERSION], [FORMER], [FIELD],"
            + " [REASON], [ORIGINAL]";

    private LineMapping() {}

    static Map<String, Object> values(String run, ImportLine line) {
        Map<String, Object> values = new HashMap<>();
        values.put("RUN_KEY", run);
        values.put("LINE_NO", line.number());
        values.put("OUTCOME", line.outcome().name());
        values.put(
                "CUSTOMER_ID",
                line.customer() == null ? null : (int) line.customer().number());
        values.put("CUSTOMER_VERSION", line.version());
        values.put("FORMER", line.former() == null ? null : LineText.cells(ProfileCells.cells(line.former())));
        values.put("FIELD", line.field());
        values.put("REASON", line.reason() == null ? null : reason(line.reason()));
        values.put("ORIGINAL", line.original().isEmpty() ? null : LineText.cells(line.original()));
        return values;
    }

    static ImportLine line(ResultSet row) throws SQLException {
        int customer = row.getInt("CUSTOMER_ID");
        String former = row.getString("FORMER");
        String original = row.getString("ORIGINAL");
        return new ImportLine(
                row.getLong("ID"),
                row.getInt("LINE_NO"),
                Outcome.valueOf(row.getString("OUTCOME")),
                customer == 0 ? null : new CustomerKey(customer),
                row.getInt("CUSTOMER_VERSION"),
                former == null ? null : profile(former),
                row.getString("FIELD"),
                reason(row.getString("REASON")),
                original == null ? List.of() : LineText.cells(original));
    }

    private static CustomerProfile profile(String former) {
        return ProfileCells.profile(LineText.cells(former));
    }

    private static String reason(Message reason) {
        List<String> cells = new ArrayList<>(List.of(reason.key()));
        reason.args().forEach(arg -> cells.add(String.valueOf(arg)));
        return LineText.cells(cells);
    }

    private static @Nullable Message reason(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> cells = LineText.cells(text);
        return Message.of(cells.get(0), cells.subList(1, cells.size()).toArray());
    }
}
