package org.salescollab.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.jira.FieldSchemes;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.jira.issue.JiraSite;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.ProjectInfo;

/** What Jira's context of a custom field's templates holds, on a field that holds a number. */
class FieldContextsTest {
    private static final String TASK = "10002";

    private final TestSite site = new TestSite();
    private final JiraViews views = JiraSite.views(site.model);
    private final FieldContexts contexts = new FieldContexts(views);
    private ProjectInfo project;
    private FieldInfo field;

    @BeforeEach
    void createField() {
        project = site.project("SALES");
        String type = "com.atlassian.jira.plugin.system.customfieldtypes:float";
        long id = site.model.customFields().create("Budget", "In euros.", type, null);
        FieldSchemes schemes = site.model.fieldSchemes();
        schemes.setProjects(
                schemes.create("customfield_" + id, "Default", "", List.of(FieldSchemes.ANY_TYPE)),
                List.of(FieldSchemes.GLOBAL));
        field = site.model.fields().byId("customfield_" + id).orElseThrow();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aFormStartsWithTheTextOfTheStoredValue() {
        IssueInfo issue = storedIssue();
        Map<String, Object> context = contexts.edit(field, issue, null);
        assertThat(context).containsEntry("value", "12.5").containsKeys("config", "configs", "auiparams");
        assertThat(((CustomField) context.get("customField")).getName()).isEqualTo("Budget");
        assertThat(((Issue) context.get("issue")).getId()).isEqualTo(issue.id());
        assertThat(((FieldLayoutItem) context.get("fieldLayoutItem")).getFieldDescription())
                .isEqualTo("In euros.");
        assertThat(((FieldLayoutItem) context.get("fieldLayoutItem")).isRequired())
                .isFalse();
    }

    @Test
    void aFormThatIsShownAgainHasWhatWasSent() {
        Map<String, Object> context = contexts.edit(field, storedIssue(), List.of("much"));
        assertThat(context).containsEntry("value", "much");
        assertThat(((CustomFieldParams) context.get("customFieldParams")).getFirstValueForNullKey())
                .isEqualTo("much");
        assertThat(contexts.edit(field, storedIssue(), List.of()).get("value")).isNull();
    }

    @Test
    void anIssueInTheMakingHasAPlaceButNoId() {
        Map<String, Object> context = contexts.edit(field, issue(0), null);
        Issue issue = (Issue) context.get("issue");
        assertThat(issue.getId()).isNull();
        assertThat(issue.getProjectObject().getKey()).isEqualTo("SALES");
        assertThat(issue.getIssueTypeId()).isEqualTo(TASK);
        assertThat(context.get("value")).isNull();
    }

    @Test
    void aFieldStartsWithItsDefaultOnCreate() {
        long config = site.model.fieldSchemes().ofField(field.id()).get(0).configId();
        new ApiGenericConfigManager(site.model.genericConfigs()).update("DefaultValue", String.valueOf(config), 7.0);
        Map<String, Object> context = contexts.edit(field, issue(0), null);
        assertThat(context).containsEntry("value", "7");
        assertThat(((Map<?, ?>) context.get("configs")).get("default")).isEqualTo(7.0);
    }

    @Test
    void theIssuePageHasTheValueItselfAndNoConfiguration() {
        Map<String, Object> context = contexts.view(field, storedIssue());
        assertThat(context)
                .containsEntry("value", 12.5)
                .containsKeys("customField", "issue", "fieldLayoutItem")
                .doesNotContainKeys("config", "configs", "customFieldParams", "action");
    }

    private IssueInfo storedIssue() {
        IssueInfo issue = issue(42);
        new ApiValuePersister(site.model.fieldValues())
                .updateValues(
                        views.customField(field).orElseThrow(),
                        issue.id(),
                        PersistenceFieldType.TYPE_DECIMAL,
                        List.of(12.5));
        return issue;
    }

    private IssueInfo issue(long id) {
        return new IssueInfo(
                id,
                null,
                project.id(),
                TASK,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                0,
                null);
    }
}
