package org.salescollab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.salescollab.bench.area.Area;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.bench.measure.Effort;
import org.salescollab.bench.measure.Result;
import org.salescollab.bench.measure.Sampler;
import org.salescollab.bench.report.Csv;
import org.salescollab.bench.report.Machine;
import org.salescollab.bench.report.Markdown;

/** Measures what the options ask for and writes one result for each database. */
public final class Main {

    private final Options options;
    private final Effort effort;
    private final PrintStream out;

    Main(Options options, Effort effort, PrintStream out) {
        this.options = options;
        this.effort = effort;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(new Main(options, Effort.FULL, System.out).run() ? 0 : 1);
    }

    /** False when something failed; the files are written all the same. */
    boolean run() throws Exception {
        boolean good = true;
        for (String database : options.databases()) {
            List<Result> results = measure(database);
            write(database, results);
            good &= results.stream().noneMatch(Result::failed);
        }
        return good;
    }

    private List<Result> measure(String database) throws Exception {
        List<Result> results = new ArrayList<>();
        for (Area area : options.areas()) {
            for (int rows : area.sizes(options.rows())) {
                results.addAll(measure(database, area, rows));
            }
        }
        return results;
    }

    private List<Result> measure(String database, Area area, int rows) throws Exception {
        List<Result> results = new ArrayList<>();
        try (TestBed bed = TestBed.open(database)) {
            Sampler sampler = new Sampler(
                    effort,
                    System::nanoTime,
                    work -> bed.app().statementsOf(work).size());
            for (Contest<?> contest : area.contests(bed, rows)) {
                Result result = sampler.measure(contest);
                out.print(Markdown.line(result));
                results.add(result);
            }
        }
        return results;
    }

    private void write(String database, List<Result> results) throws Exception {
        String name = options.name(database);
        try (TestBed bed = TestBed.open(database)) {
            Machine machine = Machine.here(bed.app().plain());
            save(name + ".md", Markdown.of("Benchmark " + name, machine, results));
        }
        save(name + ".csv", Csv.of(results));
    }

    private void save(String file, String text) throws IOException {
        Files.createDirectories(options.results());
        Path path = options.results().resolve(file);
        Files.writeString(path, text);
        out.println("Written: " + path);
    }
}
