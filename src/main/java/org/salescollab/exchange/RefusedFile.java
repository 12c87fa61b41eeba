package org.salescollab.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.salescollab.shared.Actor;
import org.salescollab.shared.FormulaGuard;

/** Writes the lines that were refused, each with its reason and as it stood, for mending and importing again. */
public final class RefusedFile {

    private static final int PAGE = 500;

    private final CustomerImport imports;

    public RefusedFile(CustomerImport imports) {
        this.imports = imports;
    }

    /**
     * How a file is worded.
     *
     * @param heads of the columns in front of the original ones: line, field, reason
     */
    public record Wording(
            List<String> heads, Function<ImportLine, String> field, Function<ImportLine, String> reason) {}

    public void csv(Actor actor, String key, Wording wording, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        writer.write(Csv.line(row(wording.heads(), imports.get(actor, key).heads())));
        long after = 0;
        List<ImportLine> lines;
        do {
            lines = imports.refused(actor, key, after, PAGE);
            for (ImportLine line : lines) {
                String number = String.valueOf(line.number());
                List<String> why = List.of(
                        number, wording.field().apply(line), wording.reason().apply(line));
                writer.write(Csv.line(row(why, line.original())));
                after = line.id();
            }
        } while (lines.size() == PAGE);
        writer.flush();
    }

    /** The original cells come from outside, so they are guarded even if the file itself wasn't. */
    private static List<String> row(List<String> first, List<String> original) {
        List<String> cells = new ArrayList<>(first);
        cells.addAll(original);
        return cells.stream().map(FormulaGuard::guard).toList();
    }
}
