package org.salescollab.playbook.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.playbook.DefaultTemplates;
import org.salescollab.playbook.GateMode;
import org.salescollab.playbook.GateRule;
import org.salescollab.playbook.Template;
import org.salescollab.playbook.TemplateVersion;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;
import org.salescollab.testing.AoDatabase;
import org.salescollab.testing.KeptSettings;

/** Versions of templates are kept for ever, and a sales project finds its own in one statement. */
class StoredTemplatesIT {

    private static final TemplateRef SECOND = new TemplateRef(Complexity.STANDARD, new Version(2));

    private final AoDatabase database = AoDatabase.h2(TemplateVersionRow.class, SalesProjectRow.class);
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final DefaultTemplates defaults = new DefaultTemplates(key -> new Bilingual(key + "中", key));
    private final KeptSettings settings = new KeptSettings();
    private final StoredTemplates here = node();
    private final StoredTemplates there = node();

    @BeforeEach
    void aProjectHasBegun() {
        new AoSalesProjects(sql).put(SalesProjectSamples.project(1, Stage.S4, null, null, null));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aProjectKeepsTheVersionItBeganWith() {
        Template second = save();
        assertThat(here.of(new IssueId(1))).isEqualTo(defaults.of(Complexity.STANDARD));
        assertThat(here.current(Complexity.STANDARD)).isEqualTo(second);
        assertThat(here.at(SECOND)).isEqualTo(second);
        assertThat(here.openProjectsBefore(SECOND)).isEqualTo(1);
        assertThat(here.openProjectsBefore(TemplateRef.first(Complexity.SIMPLE)))
                .isZero();
        assertThat(database.statementsOf(() -> here.of(new IssueId(1)))).hasSize(1);
        assertThat(database.statementsOf(() -> here.current(Complexity.COMPLEX)))
                .isEmpty();
    }

    @Test
    void theOtherNodeHearsOfANewVersionAndTheOldOneStaysReadable() {
        assertThat(there.currentRef(Complexity.STANDARD)).isEqualTo(TemplateRef.first(Complexity.STANDARD));
        save();
        assertThat(there.currentRef(Complexity.STANDARD)).isEqualTo(SECOND);
        assertThat(here.versions(Complexity.STANDARD))
                .extracting(version -> version.template().ref().version().number())
                .containsExactly(2, 1);
        assertThat(here.versions(Complexity.STANDARD))
                .last()
                .satisfies(first -> assertThat(first.template()).isEqualTo(defaults.of(Complexity.STANDARD)));
    }

    @Test
    void aVersionIsSavedOnlyOnce() {
        save();
        assertThatThrownBy(this::save).isInstanceOf(UniqueTaken.class);
    }

    private Template save() {
        Template first = defaults.of(Complexity.STANDARD);
        Template second = new Template(
                SECOND,
                List.of(first.stages().get(0), first.stages().get(7)),
                Map.of(GateRule.EVIDENCE, GateMode.BLOCK));
        here.add(new TemplateVersion(second, "admin", Instant.EPOCH));
        here.changed();
        return second;
    }

    private StoredTemplates node() {
        return new StoredTemplates(
                database.activeObjects(),
                sql,
                new ActiveObjectsTx(database.activeObjects(), Ready.now()),
                defaults,
                settings.factory());
    }
}
