package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class CoreNameProperties {

    @Example
    void formsPunctuationWidthAndTheArticleDoNotCount() {
        for (String name : List.of("华东联合电力", "华东联合电力有限公司", "华东联合电力（集团）股份有限公司", "华东 联合电力集团总公司", "【华东联合电力】有限责任公司")) {
            assertThat(CoreName.of(name).text()).as(name).isEqualTo("华东联合电力");
        }
        for (String name : List.of(
                "East United",
                "The East United Co., Ltd.",
                "ＥＡＳＴ　ＵＮＩＴＥＤ ＧｍｂＨ & Co. KG",
                "East-United S.p.A.",
                "East United Pty. Ltd.",
                "East United B.V.",
                "east united Ltda")) {
            assertThat(CoreName.of(name).text()).as(name).isEqualTo("east united");
        }
        assertThat(CoreName.of("ABC 有限公司").text()).isEqualTo("abc");
        assertThat(CoreName.of("有限公司").text()).isEqualTo("有限公司");
        assertThat(CoreName.of("The Group").text()).isEqualTo("group");
        assertThat(CoreName.of("---").isEmpty()).isTrue();
    }

    @Example
    void aBeginningNeedsTwoWordsOrFourChineseCharacters() {
        assertThat(begins("East United", "East United Power Ltd")).isTrue();
        assertThat(begins("East United", "East Unitedpower")).isFalse();
        assertThat(begins("East", "East United")).isFalse();
        assertThat(begins("华东联合", "华东联合电力有限公司")).isTrue();
        assertThat(begins("华东联", "华东联合电力")).isFalse();
        assertThat(begins("United Power", "East United Power")).isFalse();
        assertThat(begins("East United", "The East United GmbH")).isFalse();
    }

    private static boolean begins(String shorter, String longer) {
        return CoreName.of(shorter).begins(CoreName.of(longer));
    }

    @Property(tries = 300)
    void aFormAtTheEndChangesNothing(@ForAll("names") String name, @ForAll("forms") String form) {
        CoreName core = CoreName.of(name);
        assertThat(CoreName.of(name + " " + form)).isEqualTo(core);
        assertThat(CoreName.of(core.text())).isEqualTo(core);
        assertThat(core.isEmpty()).isFalse();
    }

    /** The stored text is what is compared, so a core read back from a handle is the same. */
    @Property(tries = 300)
    void aHandleKeepsTheCoreOfItsName(@ForAll("names") String name) {
        assertThat(Handle.name(name).core()).isEqualTo(CoreName.of(name).text());
    }

    @Property(tries = 300)
    void reasonsAreTheSameBothWaysRound(
            @ForAll("profiles") CustomerProfile one, @ForAll("profiles") CustomerProfile other) {
        Set<DuplicateReason> reasons = DuplicateRules.reasons(one, other);
        assertThat(DuplicateRules.reasons(other, one)).isEqualTo(reasons);
        assertThat(DuplicateRules.reasons(one, one)).contains(DuplicateReason.SAME_NAME);
    }

    /** What the index is asked for is all that the rules can find. */
    @Property(tries = 300)
    void whateverIsSimilarIsAmongTheBeginningsOrGoesOn(@ForAll("names") String one, @ForAll("names") String other) {
        CoreName first = CoreName.of(one);
        CoreName second = CoreName.of(other);
        if (first.begins(second)) {
            assertThat(second.beginnings()).contains(first.text());
            assertThat(second.text()).startsWith(first.text());
        }
    }

    @Example
    void aSharedFreeMailDomainSaysNothing() {
        CustomerProfile one = CustomerProfile.named(null, "North").withDomain("qq.com");
        assertThat(DuplicateRules.reasons(
                        one, CustomerProfile.named(null, "South").withDomain("qq.com")))
                .isEmpty();
        assertThat(DuplicateRules.reasons(
                        one.withDomain("east.example"),
                        CustomerProfile.named(null, "South").withDomain("east.example")))
                .containsExactly(DuplicateReason.SAME_DOMAIN);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> western = Arbitraries.of("East", "United", "Power", "North", "3M", "O'Neil", "Ünal")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
        Arbitrary<String> chinese = Arbitraries.of("华", "东", "联", "合", "电", "力")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join("", words));
        return Arbitraries.oneOf(
                western, chinese, Combinators.combine(western, chinese).as((one, two) -> one + two));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "有限公司", "股份有限公司", "（集团）有限公司", "Co., Ltd.", "GmbH", "GmbH & Co. KG", "S.A.", "Inc.", "Pty Ltd", "SE");
    }

    @Provide
    Arbitrary<CustomerProfile> profiles() {
        return Combinators.combine(
                        names(),
                        names().injectNull(0.5),
                        Arbitraries.of("east.example", "qq.com").injectNull(0.5))
                .as((zh, en, domain) -> profile(zh, en, domain));
    }

    private static CustomerProfile profile(String zh, @Nullable String en, @Nullable String domain) {
        return CustomerProfile.named(zh, en).withDomain(domain);
    }
}
