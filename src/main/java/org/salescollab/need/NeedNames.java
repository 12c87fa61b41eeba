package org.salescollab.need;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.salescollab.contact.Parties;

/** Whom and what needs speak of. */
public final class NeedNames {

    private NeedNames() {}

    public static Parties.Mentioned in(Collection<Need> needs) {
        return new Parties.Mentioned(
                distinct(needs.stream()
                        .flatMap(need -> Stream.of(
                                need.content().from(),
                                need.answer() == null ? null : need.answer().to()))),
                distinct(needs.stream()
                        .flatMap(need -> Stream.of(
                                need.commitment() == null
                                        ? null
                                        : need.commitment().who(),
                                need.answer() == null ? null : need.answer().who()))),
                distinct(needs.stream().flatMap(need -> need.work().stream()).map(Work::issue)));
    }

    private static <T> List<T> distinct(Stream<T> all) {
        return all.filter(Objects::nonNull).distinct().toList();
    }
}
