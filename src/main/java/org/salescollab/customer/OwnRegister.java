package org.salescollab.customer;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;

/** Lets people arrange the register for themselves: its columns, the currency of sums, and filters under a name. */
public final class OwnRegister {

    static final int MOST_FILTERS = 50;
    static final int LONGEST_NAME = 60;
    static final int LONGEST_QUERY = 2000;

    private final RegisterChoices choices;
    private final SalesSums sums;
    private final AccessGate gate;
    private final Tx tx;

    public OwnRegister(RegisterChoices choices, SalesSums sums, AccessGate gate, Tx tx) {
        this.choices = choices;
        this.sums = sums;
        this.gate = gate;
        this.tx = tx;
    }

    public RegisterChoices.Chosen of(Actor actor) {
        gate.requireCustomerRead(actor);
        return choices.of(actor.key());
    }

    public void chooseColumns(Actor actor, Set<RegisterColumn> columns) {
        gate.requireCustomerRead(actor);
        Set<RegisterColumn> kept = EnumSet.of(RegisterColumn.NAME);
        kept.addAll(columns);
        tx.call(() -> {
            choices.keepColumns(actor.key(), kept);
            return kept;
        });
    }

    /** Sums of sales projects are told in it from now on, beside the base currency. */
    public void chooseCurrency(Actor actor, @Nullable String currency) {
        gate.requireCustomerRead(actor);
        String code = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
        if (!sums.currencies().offered().contains(code)) {
            throw Problems.refuse("currency", "sales.customer.sales.error.currency", code);
        }
        tx.call(() -> {
            choices.keepCurrency(actor.key(), code);
            return code;
        });
    }

    /** Keeps a filter under a new name; a standard one takes the place of the one before. */
    public SavedFilter save(Actor actor, @Nullable String name, RegisterQuery query, boolean standard) {
        gate.requireCustomerRead(actor);
        SavedFilter wanted = checked(0, name, query.filter(), standard);
        return named(() -> tx.call(() -> {
            List<SavedFilter> known = choices.of(actor.key()).filters();
            if (known.size() >= MOST_FILTERS) {
                throw Problems.refuse("name", "sales.customer.saved.error.many", MOST_FILTERS);
            }
            demote(actor, known, wanted);
            return choices.add(actor.key(), wanted);
        }));
    }

    /** Renames a filter, or gives it what the register shows now; without a query it stays as it is. */
    public SavedFilter change(
            Actor actor, long id, @Nullable String name, @Nullable RegisterQuery query, boolean standard) {
        gate.requireCustomerRead(actor);
        return named(() -> tx.call(() -> {
            List<SavedFilter> known = choices.of(actor.key()).filters();
            SavedFilter stored =
                    known.stream().filter(each -> each.id() == id).findFirst().orElseThrow(OwnRegister::unknown);
            SavedFilter wanted = checked(id, name, query == null ? stored.query() : query.filter(), standard);
            demote(actor, known, wanted);
            if (!choices.replace(actor.key(), wanted)) {
                throw unknown();
            }
            return wanted;
        }));
    }

    public void remove(Actor actor, long id) {
        gate.requireCustomerRead(actor);
        if (!tx.call(() -> choices.remove(actor.key(), id))) {
            throw unknown();
        }
    }

    private void demote(Actor actor, List<SavedFilter> known, SavedFilter wanted) {
        known.stream()
                .filter(each -> wanted.standard() && each.standard() && each.id() != wanted.id())
                .forEach(each ->
                        choices.replace(actor.key(), new SavedFilter(each.id(), each.name(), each.query(), false)));
    }

    private static SavedFilter checked(long id, @Nullable String name, String query, boolean standard) {
        String typed = name == null ? "" : name.strip();
        Problems problems = new Problems();
        if (typed.isEmpty() || NormalisedName.of(typed).isEmpty()) {
            problems.add("name", "sales.customer.saved.error.blank");
        } else {
            CustomerRules.text("name", typed, LONGEST_NAME, problems);
        }
        if (query.length() > LONGEST_QUERY) {
            problems.add("query", "sales.customer.saved.error.long");
        }
        problems.throwIfAny();
        return new SavedFilter(id, typed, query, standard);
    }

    private static <T> T named(Supplier<T> write) {
        try {
            return write.get();
        } catch (UniqueTaken e) {
            throw new Conflict(new Problems().add("name", "sales.customer.saved.error.taken"));
        }
    }

    private static NotFound unknown() {
        return new NotFound("sales.customer.saved.error.unknown");
    }
}
