package org.salescollab.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.db.TestDatabase;

/** The platform's services refuse what Jira's refuse, with a message that names the rule. */
class PlatformRulesTest {
    private final Database db = TestDatabase.fresh();
    private final PluginSettings settings = new AppSettings(new Settings(db)).createGlobalSettings();

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aSettingsNameHasAtMostAHundredCharacters() {
        settings.put("n".repeat(100), "kept");
        assertThat(settings.get("n".repeat(100))).isEqualTo("kept");
        assertThatThrownBy(() -> settings.put("n".repeat(101), "lost"))
                .hasMessageContaining("Jira rule: a setting's name has at most 100 characters");
    }

    @Test
    void aSettingIsText() {
        assertThatThrownBy(() -> settings.put("object", Map.of(1, 2)))
                .hasMessageContaining("Jira rule: plugin settings hold text");
    }

    @Test
    void theExecutorEndsItsTransactionItself() {
        assertThatThrownBy(() -> new SalTransactions(db.dataSource()).create().execute(PlatformRulesTest::commit))
                .hasMessageContaining("Jira rule: SAL's executor commits, rolls back and closes");
    }

    @Test
    void aReadOnlyExecutorOnlyReads() {
        SalTransactions executors = new SalTransactions(db.dataSource());

        assertThatThrownBy(() -> executors.createReadOnly().execute(PlatformRulesTest::write))
                .hasMessageContaining("An SQL DELETE was sent through a read-only executor")
                .hasMessageContaining("Jira rule: what is asked for as read-only only reads");
        assertThat(executors.create().<Object>execute(PlatformRulesTest::write)).isEqualTo(0);
    }

    private static Object write(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM sandbox_lock");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object commit(Connection connection) {
        try {
            connection.commit();
            return null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClusterLockHasNoConditions() {
        try (ClusterLocks locks = new ClusterLocks(db)) {
            assertThatThrownBy(() -> locks.getLockForName("any").newCondition())
                    .hasMessageContaining("Jira rule: cluster locks have no conditions");
        }
    }

    @Test
    void aListenerWithoutAListeningMethodIsRefused() {
        assertThatThrownBy(() -> new Events().register(new Object()))
                .hasMessageContaining("Jira rule: a listener has a public method annotated with EventListener");
    }
}
