package org.salescollab.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Message;
import org.salescollab.shared.UniqueTaken;

/**
 * Takes an import back: a customer that it made goes, one that it changed becomes what it was, unless somebody has changed
 * the customer since or a sales project has come to stand for it. What stays is remembered with the reason.
 */
final class Undoing {

    private final Tools tools;
    private final Clock clock;

    Undoing(Tools tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    /** An import, and the user key that the audit log names. */
    private record Order(ImportRun run, String by) {}

    /** A customer that becomes what it was. */
    private record Restored(ImportLine line, Customer customer, CustomerProfile former) {}

    /** What becomes of the customers of some lines. */
    private record Fate(List<ImportLine> kept, List<Customer> gone, List<Restored> restored) {}

    void undo(ImportRun run, String by) {
        Counts counts = run.counts().undoing();
        long after = 0;
        for (List<ImportLine> lines = next(run, after); !lines.isEmpty(); lines = next(run, after)) {
            after = lines.get(lines.size() - 1).id();
            List<ImportLine> written =
                    lines.stream().filter(line -> line.outcome().isWritten()).toList();
            int kept = undo(new Order(run, by), written);
            counts = counts.undone(written.size() - kept, kept);
            tools.runs().count(run.key(), counts);
        }
    }

    private List<ImportLine> next(ImportRun run, long after) {
        return tools.runs().lines(run.key(), after, ImportRuns.PART);
    }

    /** What is remembered of the lines is brought up to date after the customers, and may be again. */
    private int undo(Order order, List<ImportLine> written) {
        Fate fate = fate(written);
        List<ImportLine> kept = new ArrayList<>(fate.kept());
        kept.addAll(restore(order, fate.restored()));
        if (!tools.writes().remove(order.run(), fate.gone(), order.by(), clock.instant())) {
            // Somebody has changed one of them just now, and sees it stay.
            return undo(order, written);
        }
        tools.runs().addLines(order.run().key(), kept);
        tools.runs().forgetLines(written.stream().map(ImportLine::id).toList());
        return kept.size();
    }

    private Fate fate(List<ImportLine> written) {
        Set<CustomerKey> keys = new HashSet<>();
        written.forEach(line -> Optional.ofNullable(line.customer()).ifPresent(keys::add));
        Map<CustomerKey, Customer> now = tools.customers().byKeys(keys);
        Set<CustomerKey> used = tools.use().inUse(keys);
        Fate fate = new Fate(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ImportLine line : written) {
            Customer customer = line.customer() == null ? null : now.get(line.customer());
            Optional<Message> obstacle = obstacle(line, customer, used);
            if (obstacle.isPresent()) {
                fate.kept().add(line.kept(obstacle.get()));
            } else if (customer != null && line.former() == null) {
                fate.gone().add(customer);
            } else if (customer != null && line.former() != null) {
                fate.restored().add(new Restored(line, customer, line.former()));
            }
        }
        return fate;
    }

    private static Optional<Message> obstacle(ImportLine line, @Nullable Customer customer, Set<CustomerKey> used) {
        if (customer == null) {
            // Somebody else has removed it, or this undo did before it was interrupted.
            return Optional.empty();
        }
        // A customer that was merged since is found under another key, whose version says nothing of this one.
        if (!customer.key().equals(line.customer()) || customer.version().number() != line.version()) {
            boolean restored = customer.profile().equals(line.former());
            return restored ? Optional.empty() : Optional.of(Message.of("sales.exchange.kept.changed", spoken(line)));
        }
        return line.former() == null && used.contains(customer.key())
                ? Optional.of(Message.of("sales.exchange.kept.used", spoken(line)))
                : Optional.empty();
    }

    private static String spoken(ImportLine line) {
        return line.customer() == null ? "" : line.customer().value();
    }

    /** One transaction for all, or one for each when a name has been taken meanwhile; the lines of those that stay. */
    private List<ImportLine> restore(Order order, List<Restored> all) {
        List<Restored> restored = all.stream()
                .filter(one -> !one.customer().profile().equals(one.former()))
                .toList();
        try {
            return keptOf(order, restored);
        } catch (UniqueTaken e) {
            return restored.stream()
                    .flatMap(one -> restoreAlone(order, one).stream())
                    .toList();
        }
    }

    private List<ImportLine> restoreAlone(Order order, Restored one) {
        try {
            return keptOf(order, List.of(one));
        } catch (UniqueTaken e) {
            return List.of(one.line().kept(Message.of("sales.exchange.kept.name", spoken(one.line()))));
        }
    }

    /** Restores customers; the lines of those that somebody has saved just now. */
    private List<ImportLine> keptOf(Order order, List<Restored> restored) {
        if (restored.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<ImportWrites.Change> changes = restored.stream()
                .map(one -> ImportWrites.Change.to(one.former(), one.customer(), now))
                .toList();
        Set<CustomerKey> stale = tools.writes().change(order.run(), changes, order.by());
        return restored.stream()
                .filter(one -> stale.contains(one.customer().key()))
                .map(one -> one.line().kept(Message.of("sales.exchange.kept.changed", spoken(one.line()))))
                .toList();
    }
}
