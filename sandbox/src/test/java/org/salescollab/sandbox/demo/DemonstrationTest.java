package org.salescollab.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.jira.DashboardStore;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.model.TravelClock;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;
import org.salescollab.sandbox.platform.ClusterLocks;
import org.salescollab.sandbox.platform.Settings;
import org.salescollab.sandbox.plugin.PluginInfo;
import org.salescollab.sandbox.plugin.Plugins;

/** The demonstration on a site without the app: people, once, and only where nobody has begun to work. */
class DemonstrationTest {
    /** Nothing listens there: a request would fail the test. */
    private static final String NOWHERE = "http://localhost:1/jira";

    private final TestSite site = new TestSite();
    private final Users users = site.model.users();
    private final ClusterLocks locks = new ClusterLocks(site.db);
    private final DemoProgress progress = new DemoProgress(new Settings(site.db));

    private Optional<PluginInfo> app = Optional.empty();
    private Instant now = TestSite.NOW;

    @AfterEach
    void close() {
        locks.close();
        site.close();
    }

    @Test
    void peopleHaveTheirLanguageZoneAndGroups() {
        demonstration().load(NOWHERE);

        User wangLei = user("wanglei");
        assertThat(wangLei.displayName()).isEqualTo("王磊 Wang Lei");
        assertThat(wangLei.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(wangLei.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(users.groupsOf(wangLei.key())).containsExactlyInAnyOrder("solution", "jira-software-users");
        assertThat(user("akrueger").zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(user("akrueger").locale()).isEqualTo(Locale.US);
        assertThat(user("scole").zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(users.passwordMatches("zhouting", "zhouting")).isTrue();
    }

    @Test
    void allButTheGuestAreLicensedAndOneIsAdministrator() {
        demonstration().load(NOWHERE);

        assertThat(site.model.permissions().isLicensed(user("guest"))).isFalse();
        assertThat(Script.read().people())
                .filteredOn(person -> !person.unlicensed())
                .hasSize(12)
                .allMatch(person -> site.model.permissions().isLicensed(user(person.name())));
        assertThat(site.model.permissions().isAdmin(user("huangshan"))).isTrue();
        assertThat(site.model.permissions().isAdmin(user("limin"))).isFalse();
    }

    @Test
    void everyDepartmentHasAGroup() {
        demonstration().load(NOWHERE);

        assertThat(users.groupNames())
                .contains(
                        "sales",
                        "marketing",
                        "product",
                        "solution",
                        "delivery",
                        "customer-service",
                        "finance",
                        "legal",
                        "executive");
    }

    @Test
    void withoutTheAppTheRestWaitsForAStartThatHasIt() {
        demonstration().load(NOWHERE);

        assertThat(progress.step()).isEqualTo(DemoProgress.Step.PEOPLE);
        assertThat(site.model.projects().all()).isEmpty();
    }

    @Test
    void aSecondStartCreatesNobodyTwice() {
        demonstration().load(NOWHERE);
        List<User> first = everybody();

        demonstration().load(NOWHERE);

        assertThat(everybody()).isEqualTo(first);
    }

    @Test
    void aSiteWithPeopleOfItsOwnIsLeftAlone() {
        site.licensed("somebody");

        demonstration().load(NOWHERE);

        assertThat(everybody()).extracting(User::name).containsExactlyInAnyOrder("admin", "somebody");
        assertThat(progress.step()).isEqualTo(DemoProgress.Step.NOTHING);
    }

    @Test
    void aSiteWithAProjectOfItsOwnIsLeftAlone() {
        site.project("OWN");

        demonstration().load(NOWHERE);

        assertThat(everybody()).extracting(User::name).containsExactly("admin");
    }

    @Test
    void aStartThatFailsKeepsItsDaysForTheNextOne() {
        app = Optional.of(anEnabledApp());
        demonstration().load(NOWHERE);
        now = TestSite.NOW.plus(Duration.ofDays(30));

        demonstration().load(NOWHERE);

        assertThat(progress.step()).isEqualTo(DemoProgress.Step.STARTED);
        assertThat(progress.days()).contains(DemoDays.at(TestSite.NOW));
    }

    @Test
    void aSiteThatWentOnWithoutTheDemonstrationIsLeftAlone() {
        demonstration().load(NOWHERE);
        site.project("OWN");
        app = Optional.of(anEnabledApp());

        demonstration().load(NOWHERE);

        assertThat(progress.step()).isEqualTo(DemoProgress.Step.PEOPLE);
    }

    @Test
    void whatIsDoneStaysDone() {
        progress.done(new DemoDays(0));

        demonstration().load(NOWHERE);

        assertThat(everybody()).extracting(User::name).containsExactly("admin");
    }

    private Demonstration demonstration() {
        return new Demonstration(new Demonstration.Site(
                site.db,
                locks,
                users,
                site.model.projects(),
                new DashboardStore(site.db),
                apps(),
                new TravelClock(now)));
    }

    /** Knows of the one app, or of none. */
    private Plugins apps() {
        return (Plugins) Proxy.newProxyInstance(
                Plugins.class.getClassLoader(),
                new Class<?>[] {Plugins.class},
                (proxy, method, args) -> method.getReturnType() == Optional.class ? app : List.of());
    }

    private static PluginInfo anEnabledApp() {
        return new PluginInfo(
                Script.read().site().app(), "", "1", "", "", true, "", "app.jar", Map.of(), List.of(), null);
    }

    private User user(String name) {
        return users.byName(name).orElseThrow();
    }

    private List<User> everybody() {
        return users.search("", true, 0, 100);
    }
}
