package org.salescollab.contact.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salescollab.contact.Attitude;
import org.salescollab.contact.Contact;
import org.salescollab.platform.ReaderTexts;

/** Puts people on the buyer map: influence upwards, attitude to the right. */
final class BuyerMap {

    private static final int HIGHEST_INFLUENCE = 5;

    private BuyerMap() {}

    /** A person with where they stand, and as shown there. */
    record Placed(Contact contact, PersonView view) {
        private boolean at(int influence, Attitude attitude) {
            Integer own = contact.profile().influence();
            return own != null && own == influence && contact.profile().attitude() == attitude;
        }
    }

    static List<String> attitudes(ReaderTexts reader) {
        return Arrays.stream(Attitude.values())
                .map(attitude -> PeopleFields.attitude(attitude, reader))
                .toList();
    }

    static List<MapRowView> rows(List<Placed> people) {
        return IntStream.rangeClosed(1, HIGHEST_INFLUENCE)
                .map(step -> HIGHEST_INFLUENCE + 1 - step)
                .mapToObj(influence -> row(influence, people))
                .toList();
    }

    private static MapRowView row(int influence, List<Placed> people) {
        return new MapRowView(
                String.valueOf(influence),
                Arrays.stream(Attitude.values())
                        .map(attitude -> new MapCellView(
                                attitude.name().toLowerCase(Locale.ROOT),
                                people.stream()
                                        .filter(person -> person.at(influence, attitude))
                                        .map(Placed::view)
                                        .toList()))
                        .toList());
    }

    /** The names of those whose attitude or influence nobody has said yet. */
    static String unplaced(List<Placed> people) {
        return people.stream()
                .filter(person -> !person.contact().profile().isPlaced())
                .map(person -> person.view().name())
                .collect(Collectors.joining(" · "));
    }
}
