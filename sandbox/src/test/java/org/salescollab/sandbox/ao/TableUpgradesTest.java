package org.salescollab.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.ao.ActiveObjectsModules.Tables;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.db.TestDatabase;
import org.salescollab.sandbox.platform.AppSettings;
import org.salescollab.sandbox.platform.ClusterLocks;
import org.salescollab.sandbox.platform.Settings;

class TableUpgradesTest {
    private static final String APP = "test.app";

    private Database database;
    private ClusterLocks locks;
    private ActiveObjectsModules modules;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        locks = new ClusterLocks(database);
        modules = new ActiveObjectsModules(database, locks);
    }

    @AfterEach
    void close() {
        locks.close();
        database.close();
    }

    /** Writes a row that says from where it came to which version. */
    private record Writing(String version) implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(version);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void upgrade(ModelVersion current, ActiveObjects tables) {
            tables.migrate(NoteRow.class);
            tables.create(NoteRow.class, Map.of("WORDS", current + " to " + version));
        }
    }

    /** Writes like the other and then gives up. */
    private record Failing(String version) implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(version);
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects tables) {
            new Writing(version).upgrade(current, tables);
            throw new IllegalStateException("given up");
        }
    }

    @Test
    void newerVersionsRunInOrderAndOnce() {
        open(new Writing("10"), new Writing("2"));
        assertThat(words()).containsExactly("0 to 2", "2 to 10");
        assertThat(storedVersion()).isEqualTo("10");
        open(new Writing("2"), new Writing("10"), new Writing("11"));
        assertThat(words()).containsExactly("0 to 2", "2 to 10", "10 to 11");
    }

    @Test
    void aTaskThatFailsLeavesItsVersionForTheNextStart() {
        assertThatThrownBy(() -> open(new Writing("1"), new Failing("2")))
                .hasMessageContaining(APP)
                .hasMessageContaining("given up");
        assertThat(storedVersion()).isEqualTo("1");
        assertThatThrownBy(() -> modules.service(APP).count(NoteRow.class)).hasMessageContaining("not enabled");
        open(new Writing("1"), new Writing("2"));
        assertThat(words()).containsExactly("0 to 1", "1 to 2");
    }

    @Test
    void twoTasksOfOneVersionAreRefused() {
        assertThatThrownBy(() -> open(new Writing("1"), new Writing("1"))).hasMessageContaining("Jira rule");
        assertThat(storedVersion()).isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void onlyUpgradeTasksMayMigrate() {
        open();
        assertThatThrownBy(() -> modules.service(APP).migrate(NoteRow.class)).hasMessageContaining("upgrade tasks");
    }

    private void open(ActiveObjectsUpgradeTask... tasks) {
        modules.open(APP, new Tables("test.upgrades", List.of(NoteRow.class), List.of(tasks)));
    }

    private List<String> words() {
        NoteRow[] rows = modules.service(APP).find(NoteRow.class, Query.select().order("ID"));
        return Arrays.stream(rows).map(NoteRow::getWords).toList();
    }

    private Object storedVersion() {
        String prefix = new TablePrefixOf("test.upgrades").prefix();
        return new AppSettings(new Settings(database)).createGlobalSettings().get(prefix + "_#");
    }
}
