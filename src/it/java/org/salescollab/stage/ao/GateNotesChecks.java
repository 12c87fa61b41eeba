package org.salescollab.stage.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.stage.EvidenceTick;
import org.salescollab.stage.GateWaiver;
import org.salescollab.testing.AoDatabase;

/** What ticks and reasons must do on every database. */
abstract class GateNotesChecks {

    private static final IssueId ISSUE = new IssueId(7);
    private static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");

    private final AoDatabase database = database();
    private final AoGateNotes notes = new AoGateNotes(database.activeObjects());

    abstract AoDatabase database();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTickStaysWithTheOneWhoGaveItFirst() {
        notes.tick(ISSUE, new EvidenceTick(Stage.S6, "TERMS", "akrueger", AT));
        notes.tick(ISSUE, new EvidenceTick(Stage.S6, "TERMS", "limin", AT.plusSeconds(60)));
        notes.tick(new IssueId(8), new EvidenceTick(Stage.S6, "TERMS", "limin", AT));

        assertThat(notes.ticks(ISSUE)).containsExactly(new EvidenceTick(Stage.S6, "TERMS", "akrueger", AT));
        notes.untick(ISSUE, Stage.S6, "TERMS");
        assertThat(notes.ticks(ISSUE)).isEmpty();
        assertThat(notes.ticks(new IssueId(8))).hasSize(1);
    }

    @Test
    void theLatestReasonForAStageCounts() {
        String reason = "董事会已批准 <script>alert(1)</script> ".repeat(15);
        notes.waive(ISSUE, new GateWaiver(Stage.S7, "first", "akrueger", AT));
        notes.waive(ISSUE, new GateWaiver(Stage.S7, reason, "limin", AT.plusSeconds(60)));
        notes.waive(ISSUE, new GateWaiver(Stage.S8, "other stage", "limin", AT.plusSeconds(90)));

        assertThat(notes.waiver(ISSUE, Stage.S7))
                .contains(new GateWaiver(Stage.S7, reason, "limin", AT.plusSeconds(60)));
        assertThat(notes.waiver(new IssueId(8), Stage.S7)).isEmpty();
    }

    @Test
    void manyWhoTickAtOnceLeaveOneTick() throws Exception {
        ActiveObjectsTx tx = new ActiveObjectsTx(database.activeObjects(), Ready.now());
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> all = IntStream.range(0, 24)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            tx.run(() -> notes.tick(ISSUE, new EvidenceTick(Stage.S6, "TERMS", "user" + i, AT)));
                            return true;
                        } catch (UniqueTaken e) {
                            return false;
                        }
                    })
                    .toList();
            for (var done : pool.invokeAll(all)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(notes.ticks(ISSUE)).hasSize(1);
    }

    @Test
    void readingIsOneStatementEach() {
        IntStream.range(0, 200).forEach(i -> notes.waive(ISSUE, new GateWaiver(Stage.S7, "r" + i, "limin", AT)));
        IntStream.range(0, 13).forEach(i -> notes.tick(ISSUE, new EvidenceTick(Stage.S6, "E" + i, "limin", AT)));

        assertThat(database.statementsOf(() -> assertThat(notes.ticks(ISSUE)).hasSize(13)))
                .hasSize(1);
        assertThat(database.statementsOf(() -> notes.waiver(ISSUE, Stage.S7))).hasSize(1);
    }
}
