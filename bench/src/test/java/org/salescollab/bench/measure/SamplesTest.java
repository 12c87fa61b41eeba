package org.salescollab.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final long MILLISECOND = 1_000_000;

    /** 1 to 100 milliseconds, the longest first. */
    private final Samples hundred = new Samples(
            LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MILLISECOND).toArray(), 3);

    @Test
    void percentilesAreTheNearestRank() {
        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.percentile(90)).isEqualTo(90);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
    }

    @Test
    void aPercentileBetweenTwoSamplesIsTheHigherOne() {
        Samples three = new Samples(new long[] {MILLISECOND, 2 * MILLISECOND, 10 * MILLISECOND}, 0);
        assertThat(three.median()).isEqualTo(2);
        assertThat(three.percentile(67)).isEqualTo(10);
        assertThat(three.percentile(1)).isEqualTo(1);
    }

    @Test
    void averageAndEnds() {
        assertThat(hundred.average()).isEqualTo(50.5);
        assertThat(hundred.min()).isEqualTo(1);
        assertThat(hundred.max()).isEqualTo(100);
        assertThat(hundred.count()).isEqualTo(100);
    }

    @Test
    void errorsAreAShareOfAllSamples() {
        assertThat(hundred.errorPercent()).isEqualTo(3);
    }

    @Test
    void laterChangesOfTheTimesDontMatter() {
        long[] times = {MILLISECOND};
        Samples one = new Samples(times, 0);
        times[0] = 9 * MILLISECOND;
        assertThat(one.max()).isEqualTo(1);
    }

    @Test
    void moreErrorsThanSamplesAndNoSamplesAreRefused() {
        assertThatThrownBy(() -> new Samples(new long[] {1}, 2)).hasMessage("2 errors in 1 samples");
        assertThatThrownBy(() -> new Samples(new long[0], 0)).hasMessage("0 errors in 0 samples");
    }
}
