package org.salescollab.exchange;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salescollab.shared.FormulaGuard;

/** Guesses from a file's heads what its columns hold. */
final class ColumnGuess {

    private final Map<String, ImportField> byName = new HashMap<>();

    ColumnGuess(ColumnNames names) {
        for (ImportField field : ImportField.all()) {
            byName.put(plain(field.code()), field);
            names.known(field).forEach(name -> byName.putIfAbsent(plain(name), field));
        }
    }

    Mapping guess(List<String> heads) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int i = 0; i < heads.size(); i++) {
            ImportField field = byName.get(plain(heads.get(i)));
            if (field != null) {
                columns.putIfAbsent(field, i);
            }
        }
        return new Mapping(columns);
    }

    /** Width, case, blanks and punctuation don't count. */
    private static String plain(String head) {
        return Normalizer.normalize(FormulaGuard.unguard(head), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
