package org.salescollab.feedback;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;

/** Feedback for tests without a database; holds the same contract. */
public final class InMemoryFeedbacks implements Feedbacks {

    private final Map<Long, Feedback> stored = new TreeMap<>(Comparator.reverseOrder());
    private long lastNumber;

    @Override
    public Feedback add(CustomerKey customer, FeedbackText content, Instant at) {
        FeedbackId id = new FeedbackId(++lastNumber);
        Feedback added = new Feedback(id, customer, content, FeedbackState.GIVEN, Version.FIRST, at);
        stored.put(id.number(), added);
        return added;
    }

    @Override
    public boolean replace(Feedback changed) {
        Feedback before = stored.get(changed.id().number());
        if (before == null || !before.version().next().equals(changed.version())) {
            return false;
        }
        stored.put(changed.id().number(), changed);
        return true;
    }

    @Override
    public void remove(FeedbackId id) {
        stored.remove(id.number());
    }

    @Override
    public Optional<Feedback> byId(FeedbackId id) {
        return Optional.ofNullable(stored.get(id.number()));
    }

    @Override
    public Page<Feedback> list(FeedbackList wanted) {
        long below = wanted.below();
        List<Feedback> all = stored.values().stream()
                .filter(each -> each.customer().equals(wanted.customer()))
                .toList();
        List<Feedback> rest =
                all.stream().filter(each -> each.id().number() < below).toList();
        boolean more = rest.size() > wanted.size();
        List<Feedback> page = more ? rest.subList(0, wanted.size()) : rest;
        return new Page<>(
                page, all.size(), more ? page.get(page.size() - 1).id().toString() : null);
    }
}
