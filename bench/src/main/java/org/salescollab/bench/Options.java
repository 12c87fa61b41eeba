package org.salescollab.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.bench.area.Area;
import org.salescollab.bench.data.TestBed;

/**
 * What the command line says.
 *
 * @param databases {@value TestBed#H2} or JDBC addresses, in the order they are measured
 * @param rows the size that each area multiplies
 * @param only the one area to measure, null for all
 * @param results the folder that files are written to
 */
record Options(List<String> databases, int rows, @Nullable Area only, Path results) {

    static final String USAGE = "--db h2|JDBC-ADDRESS  --rows N  --only NAME  --results DIR";

    private static final int DEFAULT_ROWS = 100_000;
    private static final int MOST_ROWS = 700_000;

    /** A wrong argument throws with a message for people. */
    static Options parse(String... args) {
        Options options = new Options(List.of(), DEFAULT_ROWS, null, Path.of("bench/results"));
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value or is not known. " + USAGE);
            }
            options = options.with(args[i], args[i + 1]);
        }
        return options.databases.isEmpty() ? options.with("--db", TestBed.H2) : options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--db" -> new Options(added(value), rows, only, results);
            case "--rows" -> new Options(databases, number(value), only, results);
            case "--only" -> new Options(databases, rows, Area.named(value), results);
            case "--results" -> new Options(databases, rows, only, Path.of(value));
            default -> throw new IllegalArgumentException(name + " is not known. " + USAGE);
        };
    }

    private List<String> added(String address) {
        if (!address.equals(TestBed.H2) && !address.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("--db is h2 or an address that begins with jdbc:postgresql:");
        }
        List<String> all = new ArrayList<>(databases);
        all.add(address);
        return List.copyOf(all);
    }

    private static int number(String value) {
        int rows = value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : 0;
        if (rows < 1 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("--rows is a number from 1 to " + MOST_ROWS);
        }
        return rows;
    }

    List<Area> areas() {
        return only == null ? List.of(Area.values()) : List.of(only);
    }

    /** The result's file without ending; a run that leaves something out doesn't overwrite a whole one. */
    String name(String database) {
        String name = database.equals(TestBed.H2) ? "h2" : "postgresql";
        return name + (rows == DEFAULT_ROWS ? "" : "-" + rows) + (only == null ? "" : "-" + only.title());
    }
}
