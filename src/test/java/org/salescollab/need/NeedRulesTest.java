package org.salescollab.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salescollab.need.NeedSamples.TODAY;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.salescollab.access.IssueRef;
import org.salescollab.shared.IssueId;

class NeedRulesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final Need given = NeedSamples.given(TODAY.minusDays(3));
    private final Need promised = given.promised(NeedSamples.promise(TODAY));
    private final Need worked = promised.worked(List.of(NeedSamples.work(1), NeedSamples.work(2)));

    @Test
    void theStateFollowsFromTheSteps() {
        assertThat(given.state()).isEqualTo(NeedState.GIVEN);
        assertThat(promised.state()).isEqualTo(NeedState.COMMITTED);
        assertThat(worked.state()).isEqualTo(NeedState.IN_WORK);
        assertThat(worked.told(NeedSamples.answer()).state()).isEqualTo(NeedState.TOLD_BACK);
        assertThat(promised.told(NeedSamples.answer()).state()).isEqualTo(NeedState.TOLD_BACK);
    }

    @Test
    void undoTakesTheLastStepOnly() {
        Need told = worked.told(NeedSamples.answer());
        assertThat(told.stepBack()).isEqualTo(worked);
        assertThat(worked.stepBack().work()).containsExactly(NeedSamples.work(1));
        assertThat(worked.stepBack().stepBack()).isEqualTo(promised);
        assertThat(promised.stepBack()).isEqualTo(given);
    }

    @Test
    void theAgeCountsDaysInTheState() {
        assertThat(NeedRules.days(given, TODAY, SHANGHAI)).isEqualTo(3);
        assertThat(NeedRules.days(promised, TODAY, SHANGHAI)).isEqualTo(1);
        assertThat(NeedRules.days(worked, TODAY.plusDays(5), SHANGHAI)).isEqualTo(5);
        assertThat(NeedRules.days(given, TODAY.minusDays(9), SHANGHAI)).isZero();
    }

    @Test
    void withoutAPromiseForMoreThanAWeekItIsStuck() {
        assertThat(stuck(NeedSamples.given(TODAY.minusDays(7)))).isNull();
        assertThat(stuck(NeedSamples.given(TODAY.minusDays(8)))).isEqualTo(Stuck.UNCOMMITTED);
    }

    @Test
    void afterThePromisedDayItIsStuck() {
        assertThat(stuck(promised)).isNull();
        Need late = given.promised(NeedSamples.promise(TODAY.minusDays(1)));
        assertThat(stuck(late)).isEqualTo(Stuck.OVERDUE);
        assertThat(stuck(late.worked(List.of(NeedSamples.work(1))), issue(1, false)))
                .isEqualTo(Stuck.OVERDUE);
        assertThat(stuck(late.told(NeedSamples.answer()))).isNull();
    }

    @Test
    void doneInJiraButNotToldIsStuck() {
        assertThat(stuck(worked, issue(1, true), issue(2, false))).isNull();
        assertThat(stuck(worked, issue(1, true), issue(2, true))).isEqualTo(Stuck.NOT_TOLD);
    }

    @Test
    void workThatTheReaderMayNotSeeCountsAsNotDone() {
        assertThat(stuck(worked, issue(1, true))).isNull();
    }

    private static Stuck stuck(Need need, IssueRef... seen) {
        Map<IssueId, IssueRef> issues = new java.util.HashMap<>();
        for (IssueRef issue : seen) {
            issues.put(issue.id(), issue);
        }
        return NeedRules.stuck(need, issues, TODAY).orElse(null);
    }

    private static IssueRef issue(long number, boolean done) {
        return new IssueRef(new IssueId(number), "SP-" + number, "", "", done);
    }
}
