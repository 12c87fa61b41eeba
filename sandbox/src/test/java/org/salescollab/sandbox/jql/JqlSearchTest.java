package org.salescollab.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.model.I18n;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.Search;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.plugin.Plugins;

class JqlSearchTest {
    private final TestSite site = new TestSite();
    private final JqlSearch search = JqlSearch.create(new JqlSearch.Needs(
            site.db,
            site.model.users(),
            site.model.permissions(),
            site.model.constants(),
            site.model.fields(),
            nothing(Issues.class),
            nothing(Plugins.class),
            texts(),
            () -> TestSite.NOW,
            user -> null,
            () -> null));
    private final User limin = site.licensed("limin");

    @BeforeEach
    void issues() {
        ProjectInfo open = site.project("SP");
        ProjectInfo hidden = site.project("HID");
        site.model.permissions().revoke(hidden.id(), "BROWSE_PROJECTS", "jira-software-users");
        issue(1, open, "East United dispatch", "调度平台与旧系统对接", limin.key(), "3", "1");
        issue(2, open, "Nordwind warehouse IoT", null, null, "10000", "3");
        issue(
                3,
                open,
                "Aurora patient portal",
                "a phrase in quotes",
                site.admin().key(),
                "10001",
                "5");
        issue(4, hidden, "Secret dispatch", null, limin.key(), "3", "1");
        site.db.write(handle -> handle.execute(
                "INSERT INTO jira_label (id, issue_id, field_id, label) VALUES (1, 1, 0, 'key'), (2, 1, 0, 'asia'),"
                        + " (3, 2, 0, 'europe')"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project = SP|3,2,1",
                "project = sp ORDER BY key|3,2,1",
                "ORDER BY key asc|1,2,3",
                "assignee = limin|1",
                "assignee = currentUser()|1",
                "assignee != limin|3",
                "NOT assignee = limin|3",
                "assignee is EMPTY|2",
                "assignee in (limin, EMPTY) order by created|2,1",
                "assignee not in (limin, EMPTY)|3",
                "assignee in membersOf('jira-software-users') order by key asc|1,3",
                "status = 'In Progress' or status = Done|3,1",
                "statusCategory = Done|3",
                "statusCategory != Done|2,1",
                "priority >= Medium order by priority|1,2",
                "priority < Medium|3",
                "labels = asia|1",
                "labels != asia|2",
                "labels is empty|3",
                "summary ~ dispatch|1",
                "summary ~ patch|''",
                "summary ~ 'disp*'|1",
                "summary ~ '\"warehouse iot\"'|2",
                "summary !~ dispatch|3,2",
                "description ~ 旧系统|1",
                "description is empty|2",
                "text ~ quotes|3",
                "created >= 2026-03-02|3,2,1",
                "created > 1d|''",
                "created < startOfDay(1)|3,2,1",
                "created = '2026/03/02'|3,2,1",
                "updated >= -1h|3,2,1",
                "due is empty and resolution = EMPTY|3,2,1",
                "resolution = Unresolved|3,2,1",
                "resolution in (unresolved, Done)|3,2,1",
                "resolution != Unresolved|''",
                "issuetype in standardIssueTypes() and type = Task|3,2,1",
            })
    void queriesFindWhatJiraWouldFind(String jql, String ids) {
        Outcome<Search.Page> found = search.search(limin, jql, 0, 50);

        assertThat(found.messages()).isEmpty();
        assertThat(String.join(
                        ",",
                        found.value().issueIds().stream().map(String::valueOf).toList()))
                .isEqualTo(ids);
        assertThat(found.value().total()).isEqualTo(found.value().issueIds().size());
    }

    @Test
    void pagesHoldTheExactTotal() {
        Search.Page page = search.search(limin, "order by key asc", 1, 1).value();

        assertThat(page.issueIds()).containsExactly(2L);
        assertThat(page.total()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing = 1|Field 'nothing' does not exist or you do not have permission to view it.",
                "project = HID|The value 'HID' does not exist for the field 'project'.",
                "status = Nope|The value 'Nope' does not exist for the field 'status'.",
                "summary = x|The operator '=' is not supported by the 'summary' field.",
                "assignee in limin|Operator 'in' does not support the non-list value '\"limin\"' for field 'assignee'.",
                "assignee = nope()|Unable to find JQL function 'nope()'.",
                "created > now(1)|Function 'now' expected '0' arguments but received '1'.",
                "status = currentUser()|A value provided by the function 'currentUser' is invalid for the field 'status'.",
                "order by nothing|Not able to sort using field 'nothing'.",
                "text ~ ''|The field 'text' does not support searching for an empty string.",
                "statusCategory = EMPTY|The field 'statusCategory' does not support searching for EMPTY values.",
            })
    void whatIsWrongIsSaidInJirasWords(String jql, String message) {
        Outcome<Search.Page> found = search.search(limin, jql, 0, 50);

        assertThat(found.status()).isEqualTo(400);
        assertThat(found.messages()).containsExactly(message);
    }

    @Test
    void userTextNeverBecomesSql() {
        assertThat(search.search(limin, "labels = " + JqlText.quote("' OR 1=1 --"), 0, 50)
                        .value()
                        .issueIds())
                .isEmpty();
        assertThat(search.search(limin, "summary ~ " + JqlText.quote("a(b[c"), 0, 50)
                        .value()
                        .issueIds())
                .isEmpty();
    }

    private void issue(
            long id,
            ProjectInfo project,
            String summary,
            String description,
            String assignee,
            String status,
            String priority) {
        long now = TestSite.NOW.toEpochMilli();
        site.db.write(handle -> handle.execute(
                "INSERT INTO jira_issue (id, project_id, issue_num, type_id, status_id, summary, description,"
                        + " reporter_key, assignee_key, priority_id, created, updated, wf_entry_id)"
                        + " VALUES (?, ?, ?, '10002', ?, ?, ?, 'admin', ?, ?, ?, ?, 0)",
                id,
                project.id(),
                id,
                status,
                summary,
                description,
                assignee,
                priority,
                now,
                now));
    }

    private static I18n texts() {
        return new I18n() {
            @Override
            public String text(Locale locale, String key, Object... args) {
                return MessageFormat.format(
                        ResourceBundle.getBundle("i18n.sandbox-rest", Locale.ROOT)
                                .getString(key),
                        args);
            }

            @Override
            public Locale currentLocale() {
                return Locale.ENGLISH;
            }
        };
    }

    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> method.getReturnType() == Optional.class ? Optional.empty() : List.of()));
    }
}
