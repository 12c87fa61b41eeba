package org.salescollab.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;

/** The formulas of satisfaction, over any answers. */
class ScoresProperties {

    private static final CustomerKey HENGYUE = new CustomerKey(4);

    @Example
    void theDemonstrationsAnswersGiveTheirScores() {
        Scores csat = scores(List.of(5, 4, 4, 5, 3), List.of());
        assertThat(csat.csat()).hasValue(80);
        assertThat(csat.rated()).isEqualTo(5);
        assertThat(csat.recommend()).isEmpty();
        assertThat(scores(List.of(), List.of(9, 10, 8, 6, 9)).recommend()).hasValue(40);
    }

    @Example
    void withoutAnswersThereIsNoScore() {
        Scores none = scores(List.of(), List.of());
        assertThat(none.csat()).isEmpty();
        assertThat(none.recommend()).isEmpty();
    }

    @Property
    void csatIsTheShareOfFourAndFive(@ForAll @NotEmpty List<@IntRange(min = 1, max = 5) Integer> answers) {
        long good = answers.stream().filter(answer -> answer >= 4).count();
        long csat = scores(answers, List.of()).csat().orElseThrow();
        assertThat(csat).isBetween(0L, 100L);
        assertThat(Math.abs(csat - 100.0 * good / answers.size())).isLessThanOrEqualTo(0.5);
    }

    @Property
    void recommendIsPromotersLessDetractors(@ForAll @NotEmpty List<@IntRange(min = 0, max = 10) Integer> answers) {
        long promoters = answers.stream().filter(answer -> answer >= 9).count();
        long detractors = answers.stream().filter(answer -> answer <= 6).count();
        long score = scores(List.of(), answers).recommend().orElseThrow();
        assertThat(score).isBetween(-100L, 100L);
        assertThat(Math.abs(score - 100.0 * (promoters - detractors) / answers.size()))
                .isLessThanOrEqualTo(0.5);
    }

    @Property
    void anotherGoodAnswerNeverLowersAScore(@ForAll @NotEmpty List<@IntRange(min = 0, max = 10) Integer> answers) {
        List<Integer> better = new java.util.ArrayList<>(answers);
        better.add(10);
        assertThat(scores(List.of(), better).recommend().orElseThrow())
                .isGreaterThanOrEqualTo(scores(List.of(), answers).recommend().orElseThrow());
    }

    private static Scores scores(List<Integer> csat, List<Integer> recommend) {
        InMemorySatisfactions stored = new InMemorySatisfactions();
        csat.forEach(answer -> stored.add(HENGYUE, entry(answer, null), "liuyang"));
        recommend.forEach(answer -> stored.add(HENGYUE, entry(null, answer), "liuyang"));
        return stored.scores(HENGYUE);
    }

    private static SatisfactionEntry entry(@Nullable Integer csat, @Nullable Integer recommend) {
        return new SatisfactionEntry(null, csat, recommend, LocalDate.of(2026, 11, 20), null);
    }
}
