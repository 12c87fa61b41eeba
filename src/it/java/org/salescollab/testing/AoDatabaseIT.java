package org.salescollab.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.Query;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AoDatabaseIT {

    /** A table for trying the fixture. */
    @Preload
    @Table("TRIAL")
    public interface TrialRow extends Entity {

        @NotNull
        @Unique
        String getNaturalKey();

        void setNaturalKey(String value);
    }

    /** A table whose name Jira would refuse. */
    @Table("A_NAME_OF_FAR_TOO_MANY_LETTERS")
    public interface TooLongRow extends Entity {}

    private AoDatabase database;

    @BeforeEach
    void open() {
        database = AoDatabase.h2(TrialRow.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFindReadsAllColumnsInOneStatement() {
        create("a");
        create("b");
        assertThat(database.statementsOf(() -> {
                    for (TrialRow row : database.activeObjects().find(TrialRow.class, Query.select())) {
                        row.getNaturalKey();
                    }
                }))
                .hasSize(1);
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        assertThatThrownBy(() -> database.activeObjects().executeInTransaction(() -> {
                    create("a");
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(database.activeObjects().count(TrialRow.class)).isZero();
    }

    @Test
    void aSecondRowWithTheSameNaturalKeyIsRefused() {
        create("a");
        assertThatThrownBy(() -> create("a")).hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void plainSqlSeesCommittedRows() {
        create("a");
        int rows = database.sql().createExecutor().execute(connection -> {
            try (var result =
                    connection.createStatement().executeQuery("select count(*) from " + AoNames.PREFIX + "_TRIAL")) {
                result.next();
                return result.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void statementsAreCountedOnlyWhileAskedForAndOnlyTheAppsOwn() {
        create("a");
        assertThat(database.statementsOf(() -> count(database.plain()))).isEmpty();
        assertThat(database.statementsOf(() -> database.activeObjects().count(TrialRow.class)))
                .hasSize(1);
    }

    private static void count(DataSource source) {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().executeQuery("select count(*) from " + AoDatabase.table("TRIAL"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNameLongerThanThirtyCharactersIsRefused() {
        assertThatThrownBy(() -> AoDatabase.h2(TooLongRow.class)).hasStackTraceContaining("no longer than 30 chars");
    }

    private void create(String key) {
        database.activeObjects().create(TrialRow.class, Map.of("NATURAL_KEY", key));
    }
}
