package org.salescollab.bench.data;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import org.salescollab.testing.AoDatabase;

/** Pieces of statements. */
public final class Sql {

    private Sql() {}

    /** A table as Active Objects named it. */
    public static String table(String name) {
        return AoDatabase.table(name);
    }

    public static String columns(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(joining(", "));
    }

    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    public static String insert(String table, List<String> columns) {
        return "INSERT INTO " + table(table) + " (" + columns(columns) + ") VALUES (" + marks(columns.size()) + ")";
    }
}
