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
import org.salescollab.audit.AuditEvent;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerIntake;
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

    void undo(ImportRun run, String by) {
        Counts counts = run.counts().undoing();
        long after = 0;
        for (List<ImportLine> lines = next(run, after); !lines.isEmpty(); lines = next(run, after)) {
            after = lines.get(lines.size() - 1).id();
            List<ImportLine> written =
                    lines.stream().filter(line -> line.outcome().isWritten()).toList();
            int kept = undo(by, run, written);
            counts = counts.undone(written.size() - kept, kept);
            tools.runs().count(run.key(), counts);
        }
    }

    private List<ImportLine> next(ImportRun run, long after) {
        return tools.runs().lines(run.key(), after, ImportRuns.PART);
    }

    /** One transaction for the customers; what is remembered of the lines is brought up to date after it, and may be again. */
    private int undo(String by, ImportRun run, List<ImportLine> written) {
        try {
            return settle(run, written, tools.tx().call(() -> takeBack(by, run, written)));
        } catch (UniqueTaken e) {
            int kept = 0;
            for (ImportLine line : written) {
                kept += undoAlone(by, run, line);
            }
            return kept;
        }
    }

    private int undoAlone(String by, ImportRun run, ImportLine line) {
        List<ImportLine> one = List.of(line);
        try {
            return settle(run, one, tools.tx().call(() -> takeBack(by, run, one)));
        } catch (UniqueTaken e) {
            return settle(run, one, List.of(line.kept(Message.of("sales.exchange.kept.name", spoken(line)))));
        }
    }

    private int settle(ImportRun run, List<ImportLine> written, List<ImportLine> kept) {
        tools.runs().addLines(run.key(), kept);
        tools.runs().forgetLines(run.key(), written.stream().map(ImportLine::id).toList());
        return kept.size();
    }

    /** The lines whose customers stay. */
    private List<ImportLine> takeBack(String by, ImportRun run, List<ImportLine> written) {
        Set<CustomerKey> keys = new HashSet<>();
        written.forEach(line -> Optional.ofNullable(line.customer()).ifPresent(keys::add));
        Map<CustomerKey, Customer> now = tools.customers().byKeys(keys);
        Set<CustomerKey> used = tools.use().inUse(keys);
        List<ImportLine> kept = new ArrayList<>();
        List<Customer> gone = new ArrayList<>();
        for (ImportLine line : written) {
            Customer customer = line.customer() == null ? null : now.get(line.customer());
            Optional<Message> obstacle = obstacle(line, customer, used);
            if (obstacle.isPresent()) {
                kept.add(line.kept(obstacle.get()));
            } else if (customer != null && line.former() == null) {
                gone.add(customer);
            } else if (customer != null && line.former() != null) {
                restore(by, run, customer, line.former());
            }
        }
        remove(by, run, gone);
        return kept;
    }

    private static Optional<Message> obstacle(ImportLine line, @Nullable Customer customer, Set<CustomerKey> used) {
        if (customer == null) {
            // Somebody else has removed it, or this undo did before it was interrupted.
            return Optional.empty();
        }
        if (customer.version().number() != line.version()) {
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

    private void restore(String by, ImportRun run, Customer customer, CustomerProfile former) {
        Customer restored =
                new Customer(customer.key(), former, customer.version().next(), clock.instant());
        if (!customer.profile().equals(former)
                && tools.customers()
                        .replace(restored, CustomerIntake.handles(former).keySet())) {
            tools.audit().record(event(by, run, customer, restored));
        }
    }

    private void remove(String by, ImportRun run, List<Customer> gone) {
        tools.batches().removeAll(gone.stream().map(Customer::key).toList());
        for (Customer customer : gone) {
            CustomerProfile nobody = CustomerProfile.named(null, null);
            Instant now = clock.instant();
            Customer after =
                    new Customer(customer.key(), nobody, customer.version().next(), now);
            tools.audit().record(event(by, run, customer, after));
        }
    }

    private static AuditEvent event(String by, ImportRun run, Customer before, Customer after) {
        boolean removed = after.profile().officialNames().isEmpty();
        return new AuditEvent(
                "customer",
                after.key().value(),
                null,
                after.version(),
                removed ? "removed" : "changed",
                after.profile().changesSince(before.profile()),
                by,
                after.changedAt(),
                run.fileName());
    }
}
