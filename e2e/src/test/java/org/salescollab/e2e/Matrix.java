package org.salescollab.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The expected answers, one row for each endpoint, from {@code authorization-matrix.txt}. */
final class Matrix {
    private Matrix() {}

    /** Who asks; {@link #ANONYMOUS} has no name, the others' name and password is their role in lower case. */
    enum Role {
        ANONYMOUS,
        UNLICENSED,
        OUTSIDER,
        MEMBER,
        ADMIN;

        String user() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What one endpoint answers to each role.
     *
     * @param endpoint verb and path as the class says them
     * @param sent what is sent, with placeholders: a query from its question mark on, a file's content behind the word file,
     *     a JSON body, or nothing
     */
    record Row(String endpoint, String sent, Map<Role, Integer> status) {
        boolean isPage() {
            return endpoint.startsWith(Endpoint.PAGE + " ");
        }

        String verb() {
            return isPage() ? "GET" : endpoint.split(" ")[0];
        }

        /** Below the context path, with placeholders. */
        String path() {
            return (isPage() ? "/plugins/servlet" : MatrixSite.REST) + endpoint.split(" ")[1];
        }

        /** The same request about a project and an issue that don't exist. */
        Row ofNothing() {
            return new Row(endpoint.replace("{issue}", "987654321"), sent.replace("{spare}", "NOWHERE"), status);
        }

        boolean needsAnIssue() {
            return path().contains("{issue}");
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = Matrix.class.getResourceAsStream("/authorization-matrix.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Matrix::row)
                    .toList();
        }
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Map<Role, Integer> status = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            status.put(role, Integer.valueOf(cells.get(2 + role.ordinal())));
        }
        return new Row(cells.get(0), cells.get(1), status);
    }
}
