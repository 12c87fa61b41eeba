package org.salescollab.bench.report;

import java.util.List;
import java.util.Locale;
import org.salescollab.bench.measure.Result;
import org.salescollab.bench.measure.Samples;

/** Results in the columns of the Data Center App Performance Toolkit, one line for each side; times in milliseconds. */
public final class Csv {

    static final String HEADER = "Label,# Samples,Average,Median,90% Line,95% Line,99% Line,Min,Max,Error %";

    private Csv() {}

    public static String of(List<Result> results) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Result result : results) {
            text.append(line(result, "app", result.ours()));
            text.append(line(result, "floor", result.floor()));
        }
        return text.toString();
    }

    private static String line(Result result, String side, Samples samples) {
        return String.format(
                Locale.ROOT,
                "\"%s, %d rows, %s\",%d,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.2f\n",
                result.name(),
                result.rows(),
                side,
                samples.count(),
                samples.average(),
                samples.median(),
                samples.percentile(90),
                samples.percentile(95),
                samples.percentile(99),
                samples.min(),
                samples.max(),
                samples.errorPercent());
    }
}
