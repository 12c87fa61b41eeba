package org.salescollab.salesproject;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.timeline.InMemoryTimeline;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;

class SalesStoryTest {

    private static final Instant LATER = Instant.parse("2026-11-23T03:30:00Z");

    private final InMemoryTimeline timeline = new InMemoryTimeline();
    private final SalesStory story = new SalesStory(timeline);

    @Test
    void aNewSalesProjectIsToldOfAtTheMomentOfItsCreation() {
        SalesProject fresh = at(Stage.S3);
        tell(null, fresh);
        assertThat(told()).containsExactly("CREATED S3");
        assertThat(timeline.all().get(0).at()).isEqualTo(fresh.created());
        assertThat(timeline.all().get(0).customer()).isEqualTo(new CustomerKey(7));
        assertThat(timeline.all().get(0).issue()).isEqualTo(fresh.issue());
    }

    @Test
    void aMoveNamesBothStagesAndAnOutcomeIsToldAsSuch() {
        tell(at(Stage.S3), at(Stage.S4));
        assertThat(told()).containsExactly("MOVED S3>S4");
        timeline.remove("sale:1");
        tell(at(Stage.S7), at(Stage.S8));
        assertThat(told()).containsExactly("WON S7>S8");
        timeline.remove("sale:1");
        tell(at(Stage.S2), at(Stage.S9));
        assertThat(told()).containsExactly("LOST S2>S9");
        timeline.remove("sale:1");
        tell(at(Stage.S9), at(Stage.S2));
        assertThat(told()).containsExactly("REOPENED S9>S2");
    }

    @Test
    void anAmountThatComesChangesOrGoesIsToldWithItsCurrency() {
        SalesProject before = at(Stage.S3);
        tell(before, SalesProjectSamples.changed(before, new Money(99, "EUR"), LATER));
        assertThat(told()).containsExactly("AMOUNT 100000 CNY>99 EUR");
        timeline.remove("sale:1");
        tell(before, SalesProjectSamples.changed(before, null, LATER));
        assertThat(told()).containsExactly("AMOUNT 100000 CNY>");
    }

    @Test
    void anEditThatMovesNothingIsNotToldOf() {
        SalesProject before = at(Stage.S3);
        tell(before, SalesProjectSamples.changed(before, before.amount(), LATER));
        assertThat(timeline.all()).isEmpty();
    }

    @Test
    void theSameComparisonTwiceTellsNothingTwice() {
        tell(null, at(Stage.S3));
        tell(null, at(Stage.S3));
        tell(at(Stage.S3), at(Stage.S4));
        tell(at(Stage.S3), at(Stage.S4));
        assertThat(told()).containsExactly("CREATED S3", "MOVED S3>S4");
    }

    @Test
    void whatIsGoneLeavesNoTrace() {
        tell(null, at(Stage.S3));
        story.forget(List.of(new IssueId(2)));
        assertThat(told()).hasSize(1);
        story.forget(List.of(new IssueId(1)));
        assertThat(timeline.all()).isEmpty();
    }

    private void tell(@Nullable SalesProject before, SalesProject now) {
        story.tell(before == null ? Map.of() : Map.of(before.issue(), before), List.of(now));
    }

    private List<String> told() {
        assertThat(timeline.all()).allMatch(entry -> entry.kind() == TimelineKind.SALE && entry.isByNobody());
        return timeline.all().stream()
                .map((TimelineEntry entry) -> entry.what() + " " + entry.text())
                .toList();
    }

    private static SalesProject at(Stage stage) {
        return SalesProjectSamples.project(1, stage, new BigDecimal("1000"), "CNY", null);
    }
}
