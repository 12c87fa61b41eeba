package org.salescollab.sandbox.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where only reading is allowed, every way to write is seen, and reading is not taken for writing. */
class SqlWatchTest {
    private final Database db = TestDatabase.fresh();

    @AfterEach
    void close() {
        db.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t VALUES (1)",
                "  delete from t",
                "/* SELECT */ UPDATE t SET a = 1",
                "-- note\nDROP TABLE t",
                "(SELECT 1); TRUNCATE TABLE t",
                "WITH gone AS (DELETE FROM t RETURNING a) SELECT a FROM gone",
                "EXPLAIN ANALYZE INSERT INTO t VALUES (1)",
                "CALL something()",
                "LOCK TABLE t",
                "SELECT ';' ; MERGE INTO t USING s ON true"
            })
    void writingIsRefused(String sql) {
        assertThatThrownBy(() -> SqlWatch.readOnly("GET /x", () -> {
                    SqlWatch.onSql(sql);
                    return null;
                }))
                .isInstanceOf(SqlWatch.StateChangedByGet.class)
                .hasMessageContaining("GET /x sent an SQL")
                .hasMessageContaining("Jira rule:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a FROM t WHERE b = 'x; DELETE FROM t'",
                "select updated, deleted from t for update",
                "WITH some AS (SELECT 1) SELECT * FROM some",
                "((SELECT 1) UNION (SELECT 2))",
                "VALUES (1)",
                "SELECT 'it''s -- no comment' FROM t"
            })
    void readingIsLetThrough(String sql) {
        assertThatCode(() -> SqlWatch.readOnly("GET /x", () -> {
                    SqlWatch.onSql(sql);
                    return null;
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void aWriteInABatchIsRefusedToo() {
        assertThatThrownBy(() -> SqlWatch.readOnly("GET /x", () -> {
                    try (Connection connection = db.dataSource().getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.addBatch("DELETE FROM jira_user");
                        return statement.executeBatch();
                    }
                }))
                .isInstanceOf(SqlWatch.StateChangedByGet.class);
    }

    @Test
    void aRefusalThatWasSwallowedIsToldAtTheEnd() {
        assertThatThrownBy(() -> SqlWatch.readOnly("GET /x", () -> {
                    try {
                        db.write(handle -> handle.execute("DELETE FROM jira_user"));
                    } catch (RuntimeException e) {
                        return "swallowed";
                    }
                    return "written";
                }))
                .isInstanceOf(SqlWatch.StateChangedByGet.class);
    }

    @Test
    void statementsAreCounted() throws Exception {
        assertThat(SqlWatch.count(() -> db.read(
                        handle -> handle.select("SELECT 1").mapTo(Integer.class).one())))
                .isEqualTo(1);
    }
}
