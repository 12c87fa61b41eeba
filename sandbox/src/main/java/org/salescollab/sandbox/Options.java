package org.salescollab.sandbox;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What the command line says.
 *
 * @param database url, null for the H2 file in {@code data}
 * @param clock frozen time, null for the system's
 * @param app jar to install or upgrade at start, null for none
 */
public record Options(int port, Path data, String database, boolean demo, Instant clock, Path app) {
    private static final int DEFAULT_PORT = 2990;

    static final String USAGE =
            "--port N (2990)  --data DIR  --db postgresql://user:password@host:port/name  --demo|--empty"
                    + "  --clock INSTANT  --app JAR";

    /** Reads the arguments; a wrong one throws with a message for people. */
    public static Options parse(String... args) {
        Options options = new Options(DEFAULT_PORT, Path.of("sandbox-data"), null, true, null, null);
        for (int i = 0; i < args.length; i++) {
            String name = args[i];
            if (name.equals("--demo") || name.equals("--empty")) {
                options = options.withDemo(name.equals("--demo"));
            } else if (i + 1 < args.length) {
                options = options.with(name, args[++i]);
            } else {
                throw new IllegalArgumentException(name + " needs a value or is not known. " + USAGE);
            }
        }
        return options;
    }

    private Options withDemo(boolean wanted) {
        return new Options(port, data, database, wanted, clock, app);
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--port" -> new Options(Integer.parseInt(value), data, database, demo, clock, app);
            case "--data" -> new Options(port, Path.of(value), database, demo, clock, app);
            case "--db" -> new Options(port, data, value, demo, clock, app);
            case "--clock" ->
                new Options(
                        port, data, database, demo, OffsetDateTime.parse(value).toInstant(), app);
            case "--app" -> new Options(port, data, database, demo, clock, Path.of(value));
            default -> throw new IllegalArgumentException(name + " is not known. " + USAGE);
        };
    }
}
