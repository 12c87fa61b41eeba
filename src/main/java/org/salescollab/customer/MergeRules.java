package org.salescollab.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.Problems;

/** Says what two profiles become when they are merged, and what is left of it when that is undone. */
public final class MergeRules {

    private static final String ALIASES = "aliases";
    private static final String CREDIT_CODE = "creditCode";

    private MergeRules() {}

    /** The survivor's values, the other's where it has none or where that is chosen; no name and no credit code is lost. */
    public static CustomerProfile merged(CustomerProfile into, CustomerProfile from, Set<String> fromFields) {
        Map<String, @Nullable String> others = from.values();
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        into.values().forEach((field, value) -> {
            boolean take = fromFields.contains(field) && others.get(field) != null;
            values.put(field, value == null || take ? others.get(field) : value);
        });
        values.put(ALIASES, null);
        CustomerProfile result = CustomerProfile.of(values);
        List<String> aliases = new ArrayList<>(into.aliases());
        aliases.addAll(into.officialNames());
        aliases.addAll(from.officialNames());
        aliases.addAll(from.aliases());
        for (CustomerProfile each : List.of(into, from)) {
            if (each.creditCode() != null && !each.creditCode().equals(result.creditCode())) {
                aliases.add(each.creditCode());
            }
        }
        return CustomerNamePolicy.withoutRepeatedAliases(result.withAliases(aliases));
    }

    /** The fields that a choice is possible for. */
    private static Set<String> choosable() {
        return Arrays.stream(CustomerField.values()).map(CustomerField::word).collect(Collectors.toSet());
    }

    static Problems check(MergeRequest request) {
        Problems problems = new Problems();
        if (request.from().equals(request.into())) {
            problems.add("from", "sales.customer.merge.error.same");
        }
        request.fromFields().stream()
                .filter(field -> !choosable().contains(field))
                .forEach(field -> problems.add("fromFields", "sales.customer.merge.error.field", field));
        return problems;
    }

    /** Gives back each value that is still the merge's, and the names and codes that came with the other. */
    static CustomerProfile undone(CustomerProfile now, CustomerProfile other, List<FieldChange> changes) {
        Map<String, @Nullable String> values = new LinkedHashMap<>(now.values());
        for (FieldChange change : changes) {
            if (!change.field().equals(ALIASES) && Objects.equals(values.get(change.field()), change.after())) {
                values.put(change.field(), change.before());
            }
        }
        Set<Handle> gone = new HashSet<>(CustomerNamePolicy.handles(other).keySet());
        codesAsNames(other, changes).forEach(code -> gone.add(Handle.name(code)));
        List<String> aliases = now.aliases().stream()
                .filter(alias -> !gone.contains(Handle.name(alias)))
                .toList();
        return CustomerNamePolicy.withoutRepeatedAliases(
                CustomerProfile.of(values).withAliases(aliases));
    }

    private static List<String> codesAsNames(CustomerProfile other, List<FieldChange> changes) {
        List<String> codes = new ArrayList<>();
        if (other.creditCode() != null) {
            codes.add(other.creditCode());
        }
        changes.stream()
                .filter(change -> change.field().equals(CREDIT_CODE) && change.before() != null)
                .forEach(change -> codes.add(change.before()));
        return codes;
    }
}
