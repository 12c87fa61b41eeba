package org.salescollab.bench.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.salescollab.bench.measure.Result;

/** One page with what was compared, how much slower the app is, and how many statements it sends. */
public final class Markdown {

    private Markdown() {}

    public static String of(String title, Machine machine, List<Result> results) {
        return "# " + title + "\n\n"
                + machine.facts().stream().map(fact -> "* " + fact + "\n").collect(joining())
                + "\nTimes in milliseconds. `app` and `floor` are medians, the ratio is theirs; the floor is hand-written"
                + " SQL over plain JDBC, which took turns with the app. From and to are the lowest and highest ratio of"
                + " five series of the run. All columns of both sides are in the CSV file of the same"
                + " name.\n\n"
                + "| what | rows | app | floor | ratio | from | to | target | met | SQL statements | app 95 % | floor 95 % | samples | error % |\n"
                + "| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
                + results.stream().map(Markdown::line).collect(joining());
    }

    /** A line for people who watch a run. */
    public static String line(Result result) {
        double[] spread = result.spread();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.3f | %.3f | %.2f | %.2f | %.2f | %.1f | %s | %d | %.3f | %.3f | %d | %.2f |\n",
                result.name(),
                result.rows(),
                result.ours().median(),
                result.floor().median(),
                result.ratio(),
                spread[0],
                spread[spread.length - 1],
                Result.TARGET,
                result.met() ? "yes" : "no",
                result.statements(),
                result.ours().percentile(95),
                result.floor().percentile(95),
                result.ours().count(),
                Math.max(result.ours().errorPercent(), result.floor().errorPercent()));
    }
}
