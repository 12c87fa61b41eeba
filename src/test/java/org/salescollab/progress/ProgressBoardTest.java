package org.salescollab.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.salesproject.InMemoryFxRates;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.SiteSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.WeightedAmount;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.ProjectId;

class ProgressBoardTest {

    private static final ProjectId HIDDEN = new ProjectId(20_000);
    private static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));

    private final FakeRights rights = new FakeRights().license("limin").browse(SalesProjectSamples.PROJECT);
    private final List<SalesProject> rows = new ArrayList<>(
            List.of(SalesProjectSamples.eastUnited(), SalesProjectSamples.nordwind(), SalesProjectSamples.aurora()));
    private final ProgressBoard board = new ProgressBoard(
            new AccessGate(rights),
            SiteSamples.site(Set.of(SalesProjectSamples.PROJECT, HIDDEN)),
            this::count,
            new InMemoryFxRates(),
            ids -> List.of(),
            Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC));

    @Test
    void theDemosTotalsAreExact() {
        Progress progress = board.progress(LIMIN, Set.of(), Period.ALL);
        assertThat(progress.open().count()).isEqualTo(3);
        assertThat(progress.open().baseMinor()).isEqualTo(2_412_200_000L);
        assertThat(progress.open().weighted().minor()).isEqualTo(1_462_890_000L);
    }

    @Test
    void theQuarterLeavesOutWhatClosesLater() {
        Progress progress = board.progress(LIMIN, Set.of(), Period.parse("this-quarter", null, null));
        assertThat(progress.open().baseMinor()).isEqualTo(2_028_800_000L);
    }

    @Test
    void everyStageIsShownAndAnUnmappedStatusOnlyWhenThereIsOne() {
        assertThat(board.progress(LIMIN, Set.of(), Period.ALL).stages())
                .extracting(StageSum::stage)
                .containsExactlyElementsOf(Stage.DEFAULTS);
        rows.add(SalesProjectSamples.project(9, Stage.UNMAPPED, null, null, null));
        assertThat(board.progress(LIMIN, Set.of(), Period.ALL).stages())
                .extracting(StageSum::stage)
                .contains(Stage.UNMAPPED);
    }

    @Test
    void decidedProjectsAreNotOpen() {
        rows.add(SalesProjectSamples.project(
                8, Stage.S8, new java.math.BigDecimal("6000000"), "CNY", LocalDate.of(2026, 10, 20)));
        assertThat(board.progress(LIMIN, Set.of(), Period.ALL).open().count()).isEqualTo(3);
    }

    @Test
    void aHiddenProjectCountsLikeOneThatDoesNotExist() {
        rows.add(SalesProjectSamples.inProject(SalesProjectSamples.eastUnited(), HIDDEN.value()));
        Progress hidden = board.progress(LIMIN, Set.of(HIDDEN), Period.ALL);
        Progress unknown = board.progress(LIMIN, Set.of(new ProjectId(77)), Period.ALL);
        assertThat(hidden).isEqualTo(unknown);
        assertThat(hidden.open().count()).isZero();
        assertThat(board.progress(LIMIN, Set.of(), Period.ALL).open().count()).isEqualTo(3);
    }

    @Test
    void whoHasNoLicenceSeesNothing() {
        Actor guest = new Actor(null, Locale.ENGLISH, ZoneOffset.UTC);
        assertThatThrownBy(() -> board.progress(guest, Set.of(), Period.ALL)).isInstanceOf(AccessDenied.class);
    }

    private List<StageSum> count(Set<ProjectId> projects, DateRange range) {
        return rows.stream()
                .filter(row -> projects.contains(row.project()) && range.contains(row.expectedClose()))
                .map(row -> new StageSum(
                        row.stage(),
                        1,
                        row.baseAmount() == null ? 0 : row.baseAmount().minor(),
                        row.baseAmount() == null ? WeightedAmount.NONE : row.weighted(),
                        row.amount() != null && row.baseAmount() == null ? 1 : 0))
                .toList();
    }
}
