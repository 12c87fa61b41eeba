package org.salescollab.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerIntake;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Customers;
import org.salescollab.customer.Handle;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Message;
import org.salescollab.shared.Problems;

/**
 * Says of each line what it would do to the register. One planning sees a file from its first line to its last, because a
 * line may repeat what an earlier one says.
 *
 * <p>Statements for a batch of lines: 1 for the keys it names and 2 for each 500 names and codes, and what
 * {@link ParentColumn} says.
 */
final class LinePlanning {

    private static final int HANDLES = 500;

    private final Customers customers;
    private final LineReader reader;
    private final ImportRun.Duplicates duplicates;
    private final CustomerCondition visible;
    private final ParentColumn parents;
    private final Map<Handle, Integer> seen = new HashMap<>();
    private final Map<CustomerKey, Integer> seenKeys = new HashMap<>();

    /** {@code visible} says which customers the person who imports may know of. */
    LinePlanning(Customers customers, LineReader reader, ImportRun.Duplicates duplicates, CustomerCondition visible) {
        this.customers = customers;
        this.reader = reader;
        this.duplicates = duplicates;
        this.visible = visible;
        this.parents = new ParentColumn(customers, visible);
    }

    /** A line with what could be read of it so far. */
    private record Draft(
            SheetLine line,
            @Nullable Customer existing,
            CustomerProfile profile,
            Map<Handle, String> handles,
            Problems problems) {

        PlannedLine planned(Outcome outcome) {
            return new PlannedLine(line, outcome, existing, profile, problems);
        }
    }

    List<PlannedLine> plan(List<SheetLine> lines) {
        List<Draft> drafts = drafts(lines);
        Map<Handle, Customer> holders = holders(drafts);
        look(List.of(), holders.values());
        return drafts.stream().map(draft -> decide(draft, holders)).toList();
    }

    /**
     * What the lines would do if the register knew none of them, without asking it; empty if it knows one by its key. The
     * same lines may be planned again.
     */
    Optional<List<PlannedLine>> planNew(List<SheetLine> lines) {
        List<Draft> drafts = drafts(lines);
        return drafts.stream().anyMatch(draft -> draft.existing() != null)
                ? Optional.empty()
                : Optional.of(
                        drafts.stream().map(draft -> decide(draft, Map.of())).toList());
    }

    private List<Draft> drafts(List<SheetLine> lines) {
        Map<SheetLine, CustomerKey> keys = new HashMap<>();
        for (SheetLine line : lines) {
            CustomerKey.parse(reader.cell(line, ImportField.KEY)).ifPresent(key -> keys.put(line, key));
        }
        Map<CustomerKey, Customer> known = new HashMap<>(keys.isEmpty() ? Map.of() : customers.byKeys(keys.values()));
        // A key of a hidden customer is answered like one that nobody has, and so is a former one: the line is older
        // than
        // the merge and would write over the survivor.
        known.entrySet()
                .removeIf(entry -> !visible.test(entry.getValue())
                        || !entry.getKey().equals(entry.getValue().key()));
        look(lines, known.values());
        return lines.stream().map(line -> draft(line, keys.get(line), known)).toList();
    }

    /** Looks up all parents that the reading of lines will ask for. */
    private void look(List<SheetLine> lines, Collection<Customer> existing) {
        if (reader.reads(ImportField.PARENT)) {
            parents.look(lines.stream()
                    .map(line -> reader.cell(line, ImportField.PARENT))
                    .toList());
            parents.load(existing.stream()
                    .map(customer -> customer.profile().parent())
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    private Draft draft(SheetLine line, @Nullable CustomerKey key, Map<CustomerKey, Customer> known) {
        Problems problems = new Problems();
        Customer existing = key == null ? null : known.get(key);
        String typed = reader.cell(line, ImportField.KEY);
        if (existing == null && !typed.isEmpty()) {
            problems.add(ImportField.KEY.code(), "sales.exchange.error.key", typed);
        }
        return read(line, existing, problems);
    }

    private Draft read(SheetLine line, @Nullable Customer existing, Problems problems) {
        CustomerProfile known = existing == null ? CustomerProfile.named(null, null) : existing.profile();
        CustomerProfile profile = reader.read(line, known, problems);
        if (reader.reads(ImportField.PARENT)) {
            profile = profile.withParent(parents.parent(reader.cell(line, ImportField.PARENT), known, problems));
        }
        add(problems, CustomerIntake.check(profile));
        return new Draft(line, existing, profile, CustomerIntake.handles(profile), problems);
    }

    private Map<Handle, Customer> holders(List<Draft> drafts) {
        Set<Handle> all = new HashSet<>();
        drafts.stream()
                .filter(draft -> draft.problems().isEmpty())
                .forEach(draft -> all.addAll(draft.handles().keySet()));
        List<Handle> handles = new ArrayList<>(all);
        Map<Handle, Customer> holders = new HashMap<>();
        for (int from = 0; from < handles.size(); from += HANDLES) {
            holders.putAll(customers.holding(handles.subList(from, Math.min(handles.size(), from + HANDLES))));
        }
        return holders;
    }

    private PlannedLine decide(Draft draft, Map<Handle, Customer> holders) {
        if (!draft.problems().isEmpty() || repeats(draft)) {
            return draft.planned(Outcome.BAD);
        }
        Map<Handle, Customer> others = others(draft, holders);
        List<Customer> holding = others.values().stream().distinct().toList();
        if (draft.existing() == null && holding.size() == 1 && visible.test(holding.get(0))) {
            return duplicate(draft, holding.get(0));
        }
        return unlessTaken(draft, others);
    }

    /** Says whose the names are only for customers that the person may know of. */
    private PlannedLine unlessTaken(Draft draft, Map<Handle, Customer> others) {
        if (others.isEmpty()) {
            return accepted(draft);
        }
        add(draft.problems(), CustomerIntake.collisions(draft.profile(), others, visible));
        return draft.planned(Outcome.BAD);
    }

    private PlannedLine accepted(Draft draft) {
        if (draft.existing() != null && !parents.isFree(draft.existing(), draft.profile(), draft.problems())) {
            return draft.planned(Outcome.BAD);
        }
        remember(draft);
        if (draft.existing() == null) {
            return draft.planned(Outcome.NEW);
        }
        return draft.planned(draft.profile().equals(draft.existing().profile()) ? Outcome.UNCHANGED : Outcome.CHANGED);
    }

    /** The line names a customer of the register, though not by its key. */
    private PlannedLine duplicate(Draft draft, Customer holder) {
        if (duplicates == ImportRun.Duplicates.UPDATE) {
            Draft again = read(draft.line(), holder, new Problems());
            return again.problems().isEmpty() && !repeats(again) ? updating(again) : again.planned(Outcome.BAD);
        }
        remember(draft);
        String name = String.join(" / ", holder.profile().officialNames());
        draft.problems()
                .addGeneral("sales.exchange.duplicate", name, holder.key().value());
        return draft.planned(Outcome.DUPLICATE);
    }

    /** Read over its customer the line may say more than before, so what it is found by is looked up again. */
    private PlannedLine updating(Draft draft) {
        return unlessTaken(draft, others(draft, holders(List.of(draft))));
    }

    private static Map<Handle, Customer> others(Draft draft, Map<Handle, Customer> holders) {
        Map<Handle, Customer> others = new HashMap<>();
        for (Handle handle : draft.handles().keySet()) {
            Customer holder = holders.get(handle);
            boolean self = holder != null
                    && draft.existing() != null
                    && holder.key().equals(draft.existing().key());
            if (holder != null && !self) {
                others.put(handle, holder);
            }
        }
        return others;
    }

    private boolean repeats(Draft draft) {
        if (draft.existing() != null) {
            noteRepeated(
                    draft, ImportField.KEY.code(), seenKeys.get(draft.existing().key()));
        }
        if (draft.problems().isEmpty()) {
            draft.handles().forEach((handle, field) -> noteRepeated(draft, field, seen.get(handle)));
        }
        return !draft.problems().isEmpty();
    }

    /** A line that is planned again doesn't repeat itself. */
    private static void noteRepeated(Draft draft, String field, @Nullable Integer line) {
        if (line != null && line != draft.line().number()) {
            draft.problems().add(field, "sales.exchange.error.twice", String.valueOf(line));
        }
    }

    private void remember(Draft draft) {
        int number = draft.line().number();
        draft.handles().keySet().forEach(handle -> seen.put(handle, number));
        if (draft.existing() != null) {
            parents.remember(draft.existing(), draft.profile());
            seenKeys.put(draft.existing().key(), number);
        }
    }

    private static void add(Problems problems, Problems more) {
        more.byField()
                .forEach((field, reason) ->
                        problems.add(field, reason.key(), reason.args().toArray()));
        more.general()
                .forEach((Message reason) ->
                        problems.addGeneral(reason.key(), reason.args().toArray()));
    }
}
