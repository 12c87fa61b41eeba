package org.salescollab.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.salescollab.bench.measure.Result;
import org.salescollab.bench.measure.Samples;

class ReportsTest {

    private final Result result = new Result("some work", 1000, upTo(20, 5), upTo(10, 0), 3);

    /** Samples of 1, 2, ... milliseconds. */
    private static Samples upTo(int longest, int errors) {
        return new Samples(
                LongStream.rangeClosed(1, longest).map(i -> i * 1_000_000).toArray(), errors);
    }

    @Test
    void theCsvHasTheToolkitsColumnsAndALineForEachSide() {
        assertThat(Csv.of(List.of(result)).lines())
                .containsExactly(
                        "Label,# Samples,Average,Median,90% Line,95% Line,99% Line,Min,Max,Error %",
                        "\"some work, 1000 rows, app\",20,10.500,10.000,18.000,19.000,20.000,1.000,20.000,25.00",
                        "\"some work, 1000 rows, floor\",10,5.500,5.000,9.000,10.000,10.000,1.000,10.000,0.00");
    }

    @Test
    void theLineShowsBothMediansTheirRatioTheStatementsAndTheWorseErrorRate() {
        assertThat(Markdown.line(result))
                .isEqualTo(
                        "| some work | 1,000 | 10.000 | 5.000 | 2.00 | 2.00 | 2.00 | 2.0 | yes | 3 | 19.000 | 10.000 | 20 | 25.00 |\n");
    }

    @Test
    void theSpreadIsOfSeriesInTheOrderTheyWereTaken() {
        long[] slower = {3, 3, 9, 9, 1, 1, 1, 1, 1, 1};
        Result wavering = new Result(
                "some work",
                1,
                new Samples(LongStream.of(slower).map(i -> i * 1_000_000).toArray(), 0),
                new Samples(LongStream.generate(() -> 1_000_000).limit(10).toArray(), 0),
                1);
        assertThat(wavering.spread()).containsExactly(1, 1, 1, 3, 9);
        assertThat(wavering.met()).isTrue();
        assertThat(Markdown.line(wavering)).contains("| 1.00 | 1.00 | 9.00 | 2.0 | yes | 1 |");
    }

    @Test
    void moreThanTheTargetIsNotMet() {
        Result slow = new Result("some work", 1, upTo(20, 0), upTo(4, 0), 1);
        assertThat(slow.met()).isFalse();
        assertThat(Markdown.line(slow)).contains("| 2.0 | no | 1 |");
    }

    @Test
    void thePageBeginsWithTheMachine() {
        String page = Markdown.of("Benchmark x", new Machine(List.of("2 cores", "a database 1")), List.of(result));
        assertThat(page)
                .startsWith("# Benchmark x\n\n* 2 cores\n* a database 1\n\n")
                .endsWith(Markdown.line(result));
    }
}
