package org.salescollab.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.demo.Script.Child;
import org.salescollab.sandbox.demo.Script.Note;
import org.salescollab.sandbox.demo.Script.Person;
import org.salescollab.sandbox.demo.Script.Rate;
import org.salescollab.sandbox.demo.Script.Sale;

/** The files of the demonstration tell one story, and its numbers add up. */
class ScriptTest {

    /** Chance of winning in percent by stage, as a fresh installation has them. */
    private static final Map<String, Integer> PERCENT =
            Map.of("S1", 10, "S2", 20, "S3", 25, "S4", 40, "S5", 60, "S6", 80, "S7", 90);

    private final Script script = Script.read();

    @Test
    void openSalesAddUp() {
        assertThat(script.open()).hasSize(3);
        assertThat(sum(script.open(), this::base)).isEqualByComparingTo("24122000");
        assertThat(sum(script.open(), this::weighted)).isEqualByComparingTo("14628900");
    }

    @Test
    void theQuarterAddsUp() {
        assertThat(sum(closingThisQuarter(script.open()), this::base)).isEqualByComparingTo("20288000");
        assertThat(sum(closingThisQuarter(won()), this::base)).isEqualByComparingTo("6000000");
    }

    @Test
    void historyIsFourWonAndSixLost() {
        assertThat(won().stream().map(Sale::amount))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(money("6.0"), money("7.2"), money("3.6"), money("4.0"));
        assertThat(script.decided())
                .filteredOn(sale -> "LOST".equals(sale.outcome()))
                .hasSize(6);
        assertThat(script.decided()).hasSize(10);
    }

    @Test
    void aDecisionLiesInThePast() {
        assertThat(script.decided())
                .allSatisfy(sale -> assertThat(sale.expectedClose()).isBefore(DemoDays.MONDAY));
        assertThat(script.open())
                .allSatisfy(sale -> assertThat(sale.expectedClose()).isAfter(DemoDays.MONDAY));
    }

    @Test
    void aLostSaleSaysWhereAndWhy() {
        assertThat(script.sales())
                .allSatisfy(sale -> assertThat(
                                List.of(sale.lostIn() != null, sale.lossReason() != null, "LOST".equals(sale.status())))
                        .containsOnly("LOST".equals(sale.outcome())));
    }

    @Test
    void everyPersonWhoIsNamedExists() {
        Set<String> licensed = script.people().stream()
                .filter(person -> !person.unlicensed())
                .map(Person::name)
                .collect(Collectors.toSet());

        assertThat(named()).isNotEmpty().allSatisfy(name -> assertThat(licensed).contains(name));
    }

    @Test
    void loginNamesAreLowerCaseAndUnique() {
        List<String> names = script.people().stream().map(Person::name).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+"));
    }

    @Test
    void everyCustomerOfASaleIsRegistered() {
        List<String> registered = script.customers().stream()
                .map(customer -> customer.path("nameEn").asText())
                .toList();

        assertThat(registered).doesNotHaveDuplicates().doesNotContain("");
        assertThat(script.sales().stream().map(Sale::customer)).allMatch(registered::contains);
    }

    @Test
    void theLeadIsACustomerWithoutASale() {
        assertThat(script.sales()).noneMatch(sale -> sale.customer().equals("Lanwan Bank"));
        assertThat(script.customers())
                .filteredOn(customer -> customer.path("nameEn").asText().equals("Lanwan Bank"))
                .singleElement()
                .satisfies(lead -> assertThat(lead.path("status").asText()).isEqualTo("PROSPECT"));
    }

    @Test
    void everyCustomerHasThreeToFivePeople() {
        Map<String, Long> people = script.contacts().stream()
                .collect(Collectors.groupingBy(Script.Contact::customer, Collectors.counting()));

        assertThat(people.keySet())
                .containsExactlyInAnyOrderElementsOf(script.customers().stream()
                        .map(customer -> customer.path("nameEn").asText())
                        .toList());
        assertThat(people.values()).allMatch(count -> count >= 3 && count <= 5);
    }

    @Test
    void onePersonOfAllIsAgainstUs() {
        assertThat(script.contacts())
                .filteredOn(contact -> "BLOCKER".equals(contact.person().get("role")))
                .hasSize(1);
    }

    /** A resumed load knows people by their address. */
    @Test
    void everyPersonHasAnInventedAddressOfTheirOwn() {
        assertThat(script.contacts().stream()
                        .map(contact -> (String) contact.person().get("email")))
                .doesNotHaveDuplicates()
                .allMatch(address -> address.endsWith(".example"));
    }

    /** A resumed load knows issues by their summary. */
    @Test
    void summariesAreUnique() {
        Stream<String> children = children().map(Child::summary);

        assertThat(Stream.concat(script.sales().stream().map(Sale::summary), children))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSecondSaleLacksOnlyItsDeliveryRole() {
        Sale nordwind = script.open().get(1);

        assertThat(nordwind.status()).isEqualTo("S6");
        assertThat(nordwind.roles()).containsOnlyKeys("AR", "SR", "FINANCE", "LEGAL");
    }

    @Test
    void threeAsksAreOpenAndOneIsOverdue() {
        List<LocalDate> due = script.open().stream()
                .flatMap(sale -> sale.children().stream())
                .filter(child -> child.type().equals("COLLABORATION_TASK"))
                .map(Child::due)
                .toList();

        assertThat(due).hasSize(3).filteredOn(DemoDays.MONDAY::isAfter).hasSize(1);
    }

    @Test
    void nobodyIsAskedForSomethingOnAWeekend() {
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        assertThat(children().map(Child::due)).noneMatch(day -> weekend.contains(day.getDayOfWeek()));
    }

    @Test
    void salesMoveForwardOneStatusAtATime() {
        assertThat(StagePath.of(script.open().get(0))).containsExactly("S1", "S2", "S3", "S4", "S5");
        assertThat(StagePath.of(script.decided().get(4))).containsExactly("S1", "S2", "S3", "S4", "LOST");
        assertThat(script.sales())
                .allSatisfy(sale -> assertThat(StagePath.of(sale)).endsWith(sale.status()));
    }

    @Test
    void everyLanguageIsOneThatTheSandboxSpeaks() {
        assertThat(script.people())
                .extracting(person -> Locale.forLanguageTag(person.locale().replace('_', '-')))
                .isSubsetOf(Locale.US, Locale.SIMPLIFIED_CHINESE);
    }

    private Stream<String> named() {
        Stream<Note> notes = Stream.concat(
                script.sales().stream().flatMap(sale -> sale.comments().stream()),
                children().flatMap(child -> child.comments().stream()));
        return Stream.of(
                        script.sales().stream().map(Sale::by),
                        script.sales().stream().flatMap(sale -> sale.roles().values().stream()),
                        children().flatMap(child -> Stream.of(child.by(), child.assignee())),
                        notes.map(Note::by),
                        script.customers().stream().map(ScriptTest::owner),
                        script.contacts().stream()
                                .flatMap(contact -> Stream.of(
                                        contact.by(), (String) contact.person().get("owner"))),
                        Stream.of(
                                script.site().administrator(),
                                script.site().project().get("lead"),
                                script.site().dashboard().owner()))
                .flatMap(Function.identity());
    }

    private Stream<Child> children() {
        return script.sales().stream().flatMap(sale -> sale.children().stream());
    }

    private static String owner(JsonNode customer) {
        return customer.path("owner").asText();
    }

    private List<Sale> won() {
        return script.decided().stream()
                .filter(sale -> "WON".equals(sale.outcome()))
                .toList();
    }

    private static List<Sale> closingThisQuarter(List<Sale> sales) {
        return sales.stream()
                .filter(sale -> sale.expectedClose().isAfter(LocalDate.of(2026, 9, 30)))
                .filter(sale -> sale.expectedClose().isBefore(LocalDate.of(2027, 1, 1)))
                .toList();
    }

    private BigDecimal weighted(Sale sale) {
        return base(sale).multiply(BigDecimal.valueOf(PERCENT.get(sale.status()), 2));
    }

    private BigDecimal base(Sale sale) {
        return sale.amount().multiply(rate(sale.currency()));
    }

    private BigDecimal rate(String currency) {
        return currency.equals("CNY")
                ? BigDecimal.ONE
                : script.site().rates().stream()
                        .filter(rate -> rate.currency().equals(currency))
                        .map(Rate::rate)
                        .findFirst()
                        .orElseThrow();
    }

    private static BigDecimal sum(List<Sale> sales, Function<Sale, BigDecimal> amount) {
        return sales.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal money(String millions) {
        return new BigDecimal(millions).movePointRight(6);
    }
}
