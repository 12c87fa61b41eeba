package org.salescollab.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Background;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;

/** Imports customers: a file is uploaded, its columns are mapped, it is checked, run, cancelled, and taken back. */
public final class CustomerImport {

    private static final int SAMPLES = 3;
    private static final int REMEMBERED = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_PAGE = 500;

    private final AccessGate gate;
    private final ImportRuns runs;
    private final FileReading files;
    private final ColumnNames names;
    private final ImportWork work;
    private final Background background;
    private final Clock clock;

    public CustomerImport(
            AccessGate gate, ImportRuns runs, ImportWork work, Sources sources, Background background, Clock clock) {
        this.gate = gate;
        this.runs = runs;
        this.files = new FileReading(sources.workbooks());
        this.names = sources.names();
        this.work = work;
        this.background = background;
        this.clock = clock;
    }

    /** What files are read with. */
    public record Sources(Workbooks workbooks, ColumnNames names) {}

    /** Refuses before a file is read whose reading would be for nothing. */
    public void enter(Actor actor) {
        gate.requireCustomerImport(actor);
    }

    public ImportRun upload(Actor actor, String fileName, byte[] bytes) {
        gate.requireCustomerImport(actor);
        String name = shortened(fileName);
        List<SheetLine> lines = files.read(name, bytes);
        List<SheetLine> head = lines.subList(0, Math.min(lines.size(), SAMPLES + 1));
        ImportRun run = new ImportRun(
                UUID.randomUUID().toString(),
                actor.key(),
                name,
                ImportRun.State.UPLOADED,
                likely(actor, lines.get(0).cells()),
                head,
                Counts.of(lines.size() - 1),
                false,
                clock.instant());
        runs.add(run, parts(lines.subList(1, lines.size())));
        return run;
    }

    /** What the same person chose for the last file with the same heads; else what the heads say. */
    private ImportRun.Choice likely(Actor actor, List<String> heads) {
        return runs.latest(actor.key(), REMEMBERED).stream()
                .filter(run -> run.heads().equals(heads) && run.state() != ImportRun.State.UPLOADED)
                .map(ImportRun::choice)
                .findFirst()
                .orElseGet(() -> new ImportRun.Choice(
                        new ColumnGuess(names).guess(heads), ImportRun.Mode.ALL_OR_NOTHING, ImportRun.Duplicates.SKIP));
    }

    private static String shortened(String fileName) {
        String name = fileName.replaceAll("\\p{Cntrl}", " ").strip();
        // What it ends in says of which kind the file is.
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static List<List<SheetLine>> parts(List<SheetLine> lines) {
        List<List<SheetLine>> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += ImportRuns.PART) {
            parts.add(lines.subList(from, Math.min(lines.size(), from + ImportRuns.PART)));
        }
        return parts;
    }

    public ImportRun get(Actor actor, String key) {
        gate.requireCustomerImport(actor);
        // What is said of a line may name a customer, so somebody else's import is for people who see all of them.
        boolean seesAll = gate.customerLimits(actor).isEmpty();
        return runs.byKey(key)
                .filter(run -> seesAll || run.owner().equals(actor.key()))
                .orElseThrow(() -> new NotFound("sales.exchange.error.not-found"));
    }

    /** Checks the whole file and writes no customer. */
    public ImportRun check(Actor actor, String key, Map<String, Integer> mapping, ImportRun.Duplicates duplicates) {
        ImportRun run = get(actor, key);
        Mapping chosen = Mapping.chosen(mapping, run.heads().size());
        ImportRun.Choice choice = new ImportRun.Choice(chosen, run.choice().mode(), duplicates);
        move(run, ImportRun.FRESH, ImportRun.State.CHECKING);
        runs.choose(key, choice);
        return begin(actor, key, Counts::fresh, started -> work.check(actor, started));
    }

    public ImportRun run(Actor actor, String key, ImportRun.Mode mode) {
        ImportRun run = get(actor, key);
        if (mode == ImportRun.Mode.ALL_OR_NOTHING && run.counts().bad() > 0) {
            throw Problems.refuse(
                    "mode",
                    "sales.exchange.error.bad-lines",
                    String.valueOf(run.counts().bad()));
        }
        move(run, Set.of(ImportRun.State.CHECKED), ImportRun.State.RUNNING);
        runs.choose(
                key,
                new ImportRun.Choice(run.choice().mapping(), mode, run.choice().duplicates()));
        return begin(actor, key, Counts::fresh, started -> work.run(actor, started));
    }

    /** The node that works on it stops at its next batch. */
    public ImportRun cancel(Actor actor, String key) {
        ImportRun run = get(actor, key);
        if (!run.state().isWorking() || run.state() == ImportRun.State.UNDOING) {
            throw wrongState(run);
        }
        runs.askToCancel(key);
        return get(actor, key);
    }

    /** Takes the import back as far as nobody has worked with its customers since. */
    public ImportRun undo(Actor actor, String key) {
        ImportRun run = get(actor, key);
        move(run, ImportRun.WRITTEN, ImportRun.State.UNDOING);
        return begin(actor, key, Counts::undoing, started -> work.undo(started, actor.key()));
    }

    /** Lines that wrote nothing or could not be taken back; the next page begins behind the last one's id. */
    public List<ImportLine> refused(Actor actor, String key, long afterId, int limit) {
        get(actor, key);
        return runs.refused(key, afterId, Math.max(1, Math.min(limit, LARGEST_PAGE)));
    }

    private void move(ImportRun run, Set<ImportRun.State> from, ImportRun.State to) {
        if (!runs.move(run.key(), from, to)) {
            throw wrongState(run);
        }
    }

    private static Conflict wrongState(ImportRun run) {
        return new Conflict(new Problems().addGeneral("sales.exchange.error.state", run.fileName()));
    }

    private ImportRun begin(Actor actor, String key, UnaryOperator<Counts> from, Consumer<ImportRun> job) {
        ImportRun started = get(actor, key);
        runs.count(key, from.apply(started.counts()));
        background.run("import", () -> work.alone(started, job));
        return get(actor, key);
    }
}
