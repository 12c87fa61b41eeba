package org.salescollab.platform.ao;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How this database quotes names and in which schema the app's tables stand. */
record Dialect(String quote, String schemaPrefix, String tablePrefix) {

    private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+)}|\\[([A-Z_]+)]");

    /** Replaces <code>{TABLE}</code> and {@code [COLUMN]} by names this database understands. */
    String expand(String sql) {
        Matcher name = NAME.matcher(sql);
        return name.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) == null
                        ? quoted(found.group(2))
                        : schemaPrefix + quoted(tablePrefix + "_" + found.group(1))));
    }

    private String quoted(String name) {
        return quote + name + quote;
    }

    /** Asks the database; {@code anyTable} is one that exists once the app is ready. */
    static Dialect of(Connection connection, String tablePrefix, String anyTable) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String quote = metaData.getIdentifierQuoteString().strip();
        List<String> schemas = schemasWith(metaData, connection.getCatalog(), tablePrefix + "_" + anyTable);
        String current = connection.getSchema();
        String schema = schemas.contains(current) ? current : schemas.isEmpty() ? null : schemas.get(0);
        return new Dialect(quote, schema == null ? "" : quote + schema + quote + ".", tablePrefix);
    }

    private static List<String> schemasWith(DatabaseMetaData metaData, String catalog, String table)
            throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (ResultSet tables = metaData.getTables(catalog, null, table, new String[] {"TABLE"})) {
            while (tables.next()) {
                String schema = tables.getString("TABLE_SCHEM");
                // The pattern's underscores match any character, so the name is compared once more.
                if (schema != null && table.equals(tables.getString("TABLE_NAME"))) {
                    schemas.add(schema);
                }
            }
        }
        return schemas;
    }
}
