package org.salescollab.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.DirectTx;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Message;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.UserRef;
import org.salescollab.shared.Version;

class OrganisationBooksTest {

    private static final Actor ADMIN = new Actor("huangshan", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Version ONE = Version.FIRST;

    private final InMemoryDefinitions<DepartmentDef> departments = new InMemoryDefinitions<>();
    private final InMemoryDefinitions<RoleDef> roles = new InMemoryDefinitions<>();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final FakeOrganisation organisation = new FakeOrganisation();
    private final FakePeople people = new FakePeople().add("limin", "李敏");
    private final Set<String> groups = new HashSet<>(Set.of("sales"));
    private final Set<String> used = new HashSet<>();
    private final AccessGate gate =
            new AccessGate(new FakeRights().license("huangshan", "limin").admin("huangshan"));
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC);
    private final DepartmentBook book = new DepartmentBook(
            gate,
            departments,
            roles,
            FakeOrganisation.DEFAULTS,
            List.of(new Used()),
            new KnownGroups(),
            people,
            organisation,
            audit,
            new DirectTx(),
            clock);
    private final RoleBook roleBook = new RoleBook(
            gate, roles, departments, FakeOrganisation.DEFAULTS, List.of(), organisation, audit, new DirectTx(), clock);

    @Test
    void aFreshInstallationHasNineDepartmentsAndElevenRoles() {
        assertThat(book.all(ADMIN))
                .extracting(DepartmentDef::code)
                .containsExactly(
                        "SALES",
                        "MARKETING",
                        "PRODUCT",
                        "SOLUTION",
                        "DELIVERY",
                        "SERVICE",
                        "FINANCE",
                        "LEGAL",
                        "EXECUTIVE");
        assertThat(book.all(ADMIN).get(0).time().hoursText()).isEqualTo("09:00-12:00, 13:00-18:00");
        assertThat(roleBook.all(ADMIN)).hasSize(11);
        assertThat(roleBook.all(ADMIN).stream().filter(RoleDef::triangle).map(RoleDef::code))
                .containsExactly("AR", "SR", "FR");
    }

    @Test
    void onlyAdministratorsDefineDepartmentsAndRoles() {
        assertThatThrownBy(() -> book.all(SELLER)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> book.change(SELLER, "SALES", ONE, named("a", "b")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> book.remove(SELLER, "SALES", ONE)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> roleBook.all(SELLER)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> roleBook.add(SELLER, role("QA", "SALES"))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aChangeIsAuditedAndEveryNodeIsTold() {
        DepartmentDef changed = book.change(ADMIN, "sales", ONE, full("销售部", "Sales team"));
        assertThat(changed.version()).isEqualTo(new Version(2));
        assertThat(changed.leadKey()).isEqualTo("limin");
        assertThat(changed.time().zone().getId()).isEqualTo("Europe/Berlin");
        assertThat(organisation.changes()).isEqualTo(1);
        AuditEvent event = audit.all().get(0);
        assertThat(event.entity()).isEqualTo("department");
        assertThat(event.changes()).extracting(change -> change.field()).contains("nameZh", "group", "lead", "hours");
    }

    @Test
    void theLaterOfTwoIsShownWhatTheFirstHasSaved() {
        book.change(ADMIN, "SALES", ONE, named("甲", "First"));
        Conflict refusal =
                catchThrowableOfType(Conflict.class, () -> book.change(ADMIN, "SALES", ONE, named("乙", "Second")));
        assertThat(refusal.current())
                .isInstanceOfSatisfying(
                        DepartmentDef.class,
                        stored -> assertThat(stored.name().en()).isEqualTo("First"));
    }

    @Test
    void whatIsUsedCanOnlyBeSwitchedOff() {
        used.add("PRODUCT");
        Conflict refusal = catchThrowableOfType(Conflict.class, () -> book.remove(ADMIN, "PRODUCT", ONE));
        assertThat(refusal.problems().general())
                .extracting(Message::key)
                .containsExactly("sales.organisation.error.in-use", "sales.organisation.usage.roles", "test.used");
        DepartmentForm off =
                new DepartmentForm(null, "产品", "Product", null, null, null, List.of(), null, null, null, false, null);
        assertThat(book.change(ADMIN, "PRODUCT", ONE, off).active()).isFalse();
    }

    @Test
    void aCodeIsNeverGivenAgain() {
        book.add(ADMIN, code("QA"));
        book.remove(ADMIN, "QA", ONE);
        assertThatThrownBy(() -> book.change(ADMIN, "QA", ONE, named("甲", "x"))).isInstanceOf(NotFound.class);
        for (String taken : List.of("QA", "qa", "SALES", "1X", "", "X", "A".repeat(21), "A-B")) {
            assertThat(fields(() -> book.add(ADMIN, code(taken)))).as(taken).contains("code");
        }
    }

    @Test
    void aGroupOrLeadThatIsGoneMayStayButNotBeChosen() {
        book.change(ADMIN, "SALES", ONE, full("销售", "Sales"));
        groups.clear();
        DepartmentForm same = full("销售", "Sales people");
        assertThat(book.change(ADMIN, "SALES", new Version(2), same).group()).isEqualTo("sales");
        assertThat(fields(() -> book.change(ADMIN, "LEGAL", ONE, full("法务", "Legal"))))
                .containsExactly("group");
        DepartmentForm stranger =
                new DepartmentForm(null, "法", "L", null, "nobody", null, List.of(), null, null, null, true, null);
        assertThat(fields(() -> book.change(ADMIN, "LEGAL", ONE, stranger))).containsExactly("lead");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        DepartmentForm wrong = new DepartmentForm(
                null,
                "",
                "x".repeat(101),
                "nowhere",
                null,
                "Mars/Base",
                List.of(8),
                "12:00-09:00",
                "x".repeat(1001),
                null,
                true,
                -1);
        assertThat(fields(() -> book.change(ADMIN, "SALES", ONE, wrong)))
                .containsExactlyInAnyOrder("nameZh", "nameEn", "group", "zone", "days", "hours", "styleZh", "place");
        assertThat(audit.all()).isEmpty();
    }

    @Test
    void aRoleBelongsToAnOfferedDepartment() {
        DepartmentForm off =
                new DepartmentForm(null, "法务", "Legal", null, null, null, List.of(), null, null, null, false, null);
        book.change(ADMIN, "LEGAL", ONE, off);
        assertThat(fields(() -> roleBook.add(ADMIN, role("QA", "LEGAL")))).containsExactly("department");
        assertThat(roleBook.change(ADMIN, "LEGAL", ONE, role(null, "LEGAL"))
                        .limit()
                        .en())
                .isEqualTo("No promise");
        RoleDef added = roleBook.add(ADMIN, role("QA", "SALES"));
        assertThat(roleBook.all(ADMIN)).last().isEqualTo(added);
    }

    @Test
    void workingHoursAreSpansOneAfterTheOther() {
        assertThat(WorkingTime.parseHours("09：00－12：00，13:00-18:00")).isPresent();
        for (String wrong : List.of("", "9-12", "09:00-09:00", "09:00-12:00,11:00-13:00", "24:00-25:00", "a")) {
            assertThat(WorkingTime.parseHours(wrong)).as(wrong).isEmpty();
        }
        assertThat(WorkingTime.parseHours("01:00-02:00,03:00-04:00,05:00-06:00,07:00-08:00,09:00-10:00"))
                .isEmpty();
    }

    private static Set<String> fields(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidInput.class, call)
                .problems()
                .byField()
                .keySet();
    }

    private static DepartmentForm code(String code) {
        return new DepartmentForm(code, "质量", "Quality", null, null, null, List.of(), null, null, null, true, null);
    }

    private static DepartmentForm named(String zh, String en) {
        return new DepartmentForm(null, zh, en, null, null, null, List.of(), null, null, null, true, null);
    }

    private static DepartmentForm full(String zh, String en) {
        return new DepartmentForm(
                null,
                zh,
                en,
                "sales",
                "limin",
                "Europe/Berlin",
                List.of(1, 2),
                "08:00-16:00",
                "直说",
                "Be frank",
                true,
                5);
    }

    private static RoleForm role(String code, String department) {
        return new RoleForm(code, "角色", "Role", department, "不承诺", "No promise", false, true, null);
    }

    private final class KnownGroups implements Groups {
        @Override
        public boolean exists(String name) {
            return groups.contains(name);
        }

        @Override
        public List<UserRef> members(String name) {
            return List.of();
        }
    }

    private final class Used implements DepartmentBook.DepartmentUsage {
        @Override
        public Message what() {
            return Message.of("test.used");
        }

        @Override
        public boolean uses(String code) {
            return used.contains(code);
        }
    }
}
