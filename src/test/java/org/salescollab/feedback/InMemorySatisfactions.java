package org.salescollab.feedback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** Answers about satisfaction for tests without a database; holds the same contract. */
public final class InMemorySatisfactions implements Satisfactions {

    private final List<Satisfaction> stored = new ArrayList<>();
    private long lastNumber;

    @Override
    public Satisfaction add(CustomerKey customer, SatisfactionEntry entry, String by) {
        Satisfaction added = new Satisfaction(new FeedbackId(++lastNumber), customer, entry, by);
        stored.add(added);
        return added;
    }

    @Override
    public void remove(FeedbackId id) {
        stored.removeIf(each -> each.id().equals(id));
    }

    @Override
    public Optional<Satisfaction> byId(FeedbackId id) {
        return stored.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Page<Satisfaction> list(FeedbackList wanted) {
        long below = wanted.below();
        List<Satisfaction> all = new ArrayList<>(of(wanted.customer()));
        Collections.reverse(all);
        List<Satisfaction> rest =
                all.stream().filter(each -> each.id().number() < below).toList();
        boolean more = rest.size() > wanted.size();
        List<Satisfaction> page = more ? rest.subList(0, wanted.size()) : rest;
        return new Page<>(
                page, all.size(), more ? page.get(page.size() - 1).id().toString() : null);
    }

    @Override
    public Scores scores(CustomerKey customer) {
        int[] csat = of(customer).stream()
                .map(each -> each.entry().csat())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] recommend = of(customer).stream()
                .map(each -> each.entry().recommend())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Scores(
                count(csat, answer -> answer == 4 || answer == 5),
                csat.length,
                count(recommend, answer -> answer == 9 || answer == 10),
                count(recommend, answer -> answer <= 6),
                recommend.length);
    }

    private static long count(int[] answers, IntPredicate which) {
        return IntStream.of(answers).filter(which).count();
    }

    private List<Satisfaction> of(CustomerKey customer) {
        return stored.stream().filter(each -> each.customer().equals(customer)).toList();
    }
}
