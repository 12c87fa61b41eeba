package org.salescollab.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salescollab.access.People;
import org.salescollab.customer.CustomerIntake;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.Tier;
import org.salescollab.shared.FormulaGuard;
import org.salescollab.shared.Problems;
import org.salescollab.shared.UserRef;

/** Reads the cells of a line over what is known of its customer: a column that the file lacks leaves a field alone. */
final class LineReader {

    private final Mapping mapping;
    private final People people;
    private final Map<String, String> tiers;
    private final Map<String, String> statuses;
    private final Map<String, Optional<String>> owners = new HashMap<>();

    LineReader(Mapping mapping, People people, ColumnNames names) {
        this.mapping = mapping;
        this.people = people;
        this.tiers = words(Tier.values(), Tier::i18nKey, names);
        this.statuses = words(CustomerStatus.values(), CustomerStatus::i18nKey, names);
    }

    private static <E extends Enum<E>> Map<String, String> words(
            E[] values, java.util.function.Function<E, String> i18nKey, ColumnNames names) {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(values)
                .forEach(value -> Stream.concat(Stream.of(value.name()), names.labels(i18nKey.apply(value)).stream())
                        .forEach(word -> words.put(word.toUpperCase(Locale.ROOT), value.name())));
        return words;
    }

    /** The text of a field in a line; empty where the file says nothing. */
    String cell(SheetLine line, ImportField field) {
        int column = mapping.column(field).orElse(-1);
        return column < 0 ? "" : FormulaGuard.unguard(line.cell(column)).strip();
    }

    boolean reads(ImportField field) {
        return mapping.has(field);
    }

    /** The parent stays as it was. */
    CustomerProfile read(SheetLine line, CustomerProfile known, Problems problems) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        for (ImportField field : ImportField.all()) {
            values.put(field, mapping.has(field) ? value(line, field, known, problems) : field.of(known));
        }
        CustomerProfile read = CustomerIntake.clean(ProfileCells.profile(values));
        return mapping.has(ImportField.ALIASES) || known.officialNames().isEmpty()
                ? read
                : CustomerIntake.keepingFormerNames(read, known);
    }

    private String value(SheetLine line, ImportField field, CustomerProfile known, Problems problems) {
        String cell = cell(line, field);
        return switch (field) {
            case TIER -> code(field, cell, tiers, field.of(known), problems);
            case STATUS -> code(field, cell, statuses, field.of(known), problems);
            case PARENT -> field.of(known);
            case OWNER -> owner(cell, field.of(known), problems);
            default -> cell;
        };
    }

    private static String code(
            ImportField field, String cell, Map<String, String> words, String known, Problems problems) {
        String code = words.get(cell.toUpperCase(Locale.ROOT));
        if (code == null && !cell.isEmpty()) {
            List<String> codes = words.values().stream().distinct().sorted().toList();
            problems.add(
                    field.code(), "sales.customer.error.code", codes.stream().collect(Collectors.joining(", ")));
        }
        return code == null ? known : code;
    }

    /** Somebody who is gone stays the owner of the customers that have them. */
    private String owner(String cell, String known, Problems problems) {
        if (cell.isEmpty() || cell.equals(known)) {
            return cell;
        }
        Optional<String> owner =
                owners.computeIfAbsent(cell, name -> people.byName(name).map(UserRef::key));
        if (owner.isEmpty()) {
            problems.add(ImportField.OWNER.code(), "sales.customer.error.owner");
        }
        return owner.orElse(known);
    }
}
