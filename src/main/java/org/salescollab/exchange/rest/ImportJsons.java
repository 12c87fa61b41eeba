package org.salescollab.exchange.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.salescollab.exchange.Counts;
import org.salescollab.exchange.ImportLine;
import org.salescollab.exchange.ImportRun;
import org.salescollab.exchange.RefusedFile;
import org.salescollab.exchange.SheetLine;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Message;

/** Words an import for a reader. */
public final class ImportJsons {

    private final Texts texts;

    public ImportJsons(Texts texts) {
        this.texts = texts;
    }

    ImportJson one(ImportRun run) {
        return new ImportJson(
                run.key(),
                run.fileName(),
                run.state().name(),
                run.choice().mode().name(),
                run.choice().duplicates().name(),
                run.cancelAsked(),
                counts(run.counts()),
                columns(run),
                mapping(run));
    }

    private static ImportJson.CountsJson counts(Counts counts) {
        return new ImportJson.CountsJson(
                counts.total(),
                counts.done(),
                counts.made(),
                counts.changed(),
                counts.unchanged(),
                counts.duplicate(),
                counts.bad(),
                counts.kept());
    }

    private static List<ImportJson.ColumnJson> columns(ImportRun run) {
        List<ImportJson.ColumnJson> columns = new ArrayList<>();
        for (int i = 0; i < run.heads().size(); i++) {
            int index = i;
            List<String> samples = run.head().stream()
                    .skip(1)
                    .map(SheetLine::cells)
                    .map(cells -> index < cells.size() ? cells.get(index) : "")
                    .toList();
            columns.add(new ImportJson.ColumnJson(i, run.heads().get(i), samples));
        }
        return columns;
    }

    private static Map<String, Integer> mapping(ImportRun run) {
        Map<String, Integer> mapping = new TreeMap<>();
        run.choice().mapping().columns().forEach((field, column) -> mapping.put(field.code(), column));
        return mapping;
    }

    RefusedJson refused(List<ImportLine> lines, Locale locale) {
        return new RefusedJson(
                lines.stream()
                        .map(line -> new RefusedJson.LineJson(
                                line.number(),
                                line.outcome().name(),
                                field(line, locale),
                                reason(line, locale),
                                line.original()))
                        .toList(),
                lines.isEmpty() ? 0 : lines.get(lines.size() - 1).id());
    }

    RefusedFile.Wording wording(Locale locale) {
        ReaderTexts reader = texts.of(locale);
        return new RefusedFile.Wording(
                List.of(
                        reader.get("sales.exchange.column.line"),
                        reader.get("sales.exchange.column.field"),
                        reader.get("sales.exchange.column.reason")),
                line -> field(line, locale),
                line -> reason(line, locale));
    }

    private String field(ImportLine line, Locale locale) {
        return line.field() == null
                ? ""
                : texts.text(
                        locale,
                        "sales.customer.field."
                                + line.field().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private String reason(ImportLine line, Locale locale) {
        Message reason = line.reason();
        return reason == null ? "" : texts.text(locale, reason);
    }
}
