package org.salescollab.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.salescollab.contact.Attitude;
import org.salescollab.contact.Consent;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactProfile;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

class BuyerMapTest {

    @Test
    void theMostInfluentialStandHighestAndTheDevotedRightmost() {
        List<MapRowView> rows =
                BuyerMap.rows(List.of(person("Top", Attitude.DEVOTED, 5), person("Low", Attitude.OPPOSED, 1)));
        assertThat(rows).extracting(MapRowView::label).containsExactly("5", "4", "3", "2", "1");
        assertThat(names(rows.get(0).cells().get(4))).containsExactly("Top");
        assertThat(names(rows.get(4).cells().get(0))).containsExactly("Low");
        assertThat(rows.get(0).cells())
                .extracting(MapCellView::tone)
                .containsExactly("opposed", "sceptical", "neutral", "supportive", "devoted");
    }

    @Test
    void everybodyWithAPlaceStandsInOneCell() {
        List<BuyerMap.Placed> people = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> person("P" + i, Attitude.values()[i % 5], 1 + i / 5 % 5))
                .toList();
        assertThat(BuyerMap.rows(people).stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> names(cell).stream()))
                .hasSize(25)
                .doesNotHaveDuplicates();
        assertThat(BuyerMap.unplaced(people)).isEmpty();
    }

    @Test
    void whoHasNoPlaceIsNamedBelow() {
        List<BuyerMap.Placed> people = List.of(
                person("Known", Attitude.NEUTRAL, 3),
                person("No attitude", null, 3),
                person("No influence", Attitude.NEUTRAL, null));
        assertThat(BuyerMap.unplaced(people)).isEqualTo("No attitude · No influence");
        assertThat(BuyerMap.rows(people).stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> names(cell).stream()))
                .containsExactly("Known");
    }

    private static List<String> names(MapCellView cell) {
        return cell.people().stream().map(PersonView::name).toList();
    }

    private static BuyerMap.Placed person(String name, Attitude attitude, Integer influence) {
        ContactProfile profile = new ContactProfile(
                null, name, null, null, null, null, attitude, influence, null, null, null, Consent.UNKNOWN);
        Contact contact =
                new Contact(new ContactId(1), profile, List.of(new CustomerKey(1)), Version.FIRST, Instant.EPOCH);
        return new BuyerMap.Placed(contact, new PersonView(1, name, "", "", "", false, "", "", "", ""));
    }
}
