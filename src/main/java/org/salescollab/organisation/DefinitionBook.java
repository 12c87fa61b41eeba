package org.salescollab.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Message;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;

/**
 * Writes definitions of one kind: one transaction and one audit record each, which also notices two people who save at
 * the same moment. Who may write is decided before.
 */
final class DefinitionBook<T extends Definition> {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,19}";

    private final String entity;
    private final Definitions<T> stored;
    private final Supplier<List<T>> defaults;
    private final List<? extends Usage> usages;
    private final Marks marks;

    /** Where every change leaves its marks. */
    record Marks(AuditLog audit, Tx tx, Clock clock, Organisation organisation) {}

    DefinitionBook(
            String entity,
            Definitions<T> stored,
            Supplier<List<T>> defaults,
            List<? extends Usage> usages,
            Marks marks) {
        this.entity = entity;
        this.stored = stored;
        this.defaults = defaults;
        this.usages = List.copyOf(usages);
        this.marks = marks;
    }

    /** What is stored now; whoever writes must never work on a memory. */
    Shelf<T> all() {
        return stored.load().over(defaults.get());
    }

    T get(String code) {
        return all().find(code).orElseThrow(() -> new NotFound("sales.organisation.error.not-found"));
    }

    /** Notes what is wrong with the code of something new. */
    void checkCode(String code, Problems problems) {
        if (!code.matches(CODE)) {
            problems.add("code", "sales.organisation.error.code");
        } else if (all().isTaken(code)) {
            problems.add("code", "sales.organisation.error.code-taken", code);
        }
    }

    T add(String by, T added) {
        return write(by, added, "added", Map.of(), () -> stored.put(added));
    }

    /** {@code edit} is told what is stored, and answers its next version. */
    T change(String by, String code, Version seen, UnaryOperator<T> edit) {
        T before = get(code);
        requireSeen(before, seen);
        T after = edit.apply(before);
        return after.values().equals(before.values())
                ? before
                : write(by, after, "changed", before.values(), () -> stored.put(after));
    }

    /** {@code gone} answers the version that stands for the deletion. */
    void remove(String by, String code, Version seen, UnaryOperator<T> gone) {
        T before = get(code);
        requireSeen(before, seen);
        List<Message> users = usages.stream()
                .filter(usage -> usage.uses(code))
                .map(Usage::what)
                .toList();
        if (!users.isEmpty()) {
            Problems problems = new Problems().addGeneral("sales.organisation.error.in-use");
            users.forEach(user -> problems.addGeneral(user.key(), user.args().toArray()));
            throw new Conflict(problems);
        }
        T after = gone.apply(before);
        write(by, after, "removed", before.values(), () -> stored.remove(after));
    }

    private T write(String by, T after, String action, Map<String, @Nullable String> before, Runnable work) {
        Map<String, @Nullable String> values = action.equals("removed") ? Map.of() : after.values();
        try {
            marks.tx().run(() -> {
                work.run();
                marks.audit()
                        .record(new AuditEvent(
                                entity,
                                after.code(),
                                null,
                                after.version(),
                                action,
                                FieldChange.between(before, values),
                                by,
                                marks.clock().instant(),
                                null));
            });
        } catch (UniqueTaken e) {
            throw all().find(after.code())
                    .map(Conflict::new)
                    .orElseGet(() -> new Conflict(new Problems().addGeneral("sales.error.conflict")));
        }
        marks.organisation().changed();
        return after;
    }

    private void requireSeen(T before, Version seen) {
        if (!before.version().equals(seen)) {
            throw new Conflict(before);
        }
    }
}
