package org.salescollab.sandbox.bad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.api.FieldExports;
import org.salescollab.sandbox.api.HostServices;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.jira.FieldScheme;
import org.salescollab.sandbox.jira.FieldSchemes;
import org.salescollab.sandbox.jira.JiraModel;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.jira.issue.JiraIssues;
import org.salescollab.sandbox.jira.issue.JiraSite;
import org.salescollab.sandbox.model.BulkChange;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.platform.Texts;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.Plugins;

/** Field types that leave out what Jira's exports, bulk edit and searches ask of them are shown as Jira would treat them. */
class BadFieldTypesTest {
    private static final String TYPE = "org.example.app:bad";
    private static final String LABELS = "com.atlassian.jira.plugin.system.customfieldtypes:labelsearcher";

    private final TestSite site = new TestSite();
    private final User seller = site.licensed("seller");
    private final long project = site.project("SALES").id();
    private Plain type = new Plain();
    private List<String> searchers = List.of();
    private final JiraModel model = JiraModel.create(
            site.db,
            new JiraModel.Surroundings(
                    new Texts(List.of("i18n.sandbox-jira")),
                    () -> TestSite.NOW,
                    null,
                    this::oneApp,
                    () -> (name, args) -> null));
    private final JiraViews views = JiraSite.views(model);
    private final JiraIssues issues = new JiraIssues(views);
    private final IssueInfo issue = new JiraIssues(JiraSite.views(site.model))
            .create(seller, project, "10002", Map.of("summary", List.of("One")))
            .value();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aTypeThatIsNotExportableLeavesItsColumnEmpty() {
        assertThat(new FieldExports(views).of(field(), issue, "Bad")).isEmpty();
    }

    @Test
    void aTypeThatIsExportableWritesItsValues() {
        type = new Exported(FieldExportPartsBuilder.buildSinglePartRepresentation("f", "Bad", Stream.of("a", "b")));
        assertThat(new FieldExports(views).of(field(), issue, "Bad")).containsEntry("Bad", List.of("a", "b"));
    }

    @Test
    void anExportableTypeThatGivesNoPartsIsRefused() {
        type = new Exported(null);
        FieldInfo field = field();
        assertThatThrownBy(() -> new FieldExports(views).of(field, issue, "Bad"))
                .hasMessageContaining("Jira rule:");
    }

    @Test
    void aTypeMaySayThatItIsNotForBulkEdit() {
        type = new Plain() {
            @Override
            public String availableForBulkEdit(BulkEditBean bean) {
                return "bad.because." + bean.getSelectedIssues().size();
            }
        };
        assertThat(issues.bulkEditRefusal(seller, field(), List.of(issue))).contains("bad.because.1");
    }

    @Test
    void bulkEditNeedsTheRightToEditEachIssue() {
        User stranger = site.licensed("stranger");
        site.model.permissions().revoke(project, "EDIT_ISSUES", "jira-software-users");
        assertThat(issues.bulkEditRefusal(stranger, field(), List.of(issue)))
                .contains("bulk.edit.unavailable.permission");
        BulkChange change = new BulkChange(List.of(field().id()), Map.of(), true);
        assertThat(issues.checkBulkEdit(stranger, issue, change).status()).isEqualTo(403);
    }

    @Test
    void aTypeHearsNothingOfAnEmptyText() {
        List<Boolean> heard = new ArrayList<>();
        type = new Plain() {
            @Override
            public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
                heard.add(params.isEmpty() && params.getValuesForNullKey() == null);
            }
        };
        String id = field().id();
        Outcome<Void> outcome =
                issues.checkBulkEdit(seller, issue, new BulkChange(List.of(id), Map.of(id, List.of("")), true));
        assertThat(outcome.ok()).isTrue();
        assertThat(heard).containsExactly(true);
    }

    @Test
    void aTypeNamesTheSearcherItIsFoundWith() {
        CustomFieldManager manager = (CustomFieldManager) HostServices.of(views).get(CustomFieldManager.class);
        CustomFieldSearcher labels = manager.getCustomFieldSearcher(LABELS);
        Function<String, Object> create = name -> manager.createCustomField(
                name,
                "",
                manager.getCustomFieldType(TYPE),
                labels,
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
        assertThatThrownBy(() -> create.apply("Unnamed")).hasMessageContaining("valid-searcher");
        searchers = List.of(LABELS);
        assertThat(create.apply("Named")).isNotNull();
    }

    private FieldInfo field() {
        String id = "customfield_" + model.customFields().create("Bad", "", TYPE, null);
        FieldScheme everywhere = model.fieldSchemes().create(id, "Everywhere", "", List.of(FieldSchemes.ANY_TYPE));
        model.fieldSchemes().setProjects(everywhere, List.of(FieldSchemes.GLOBAL));
        return model.fields().byId(id).orElseThrow();
    }

    @Test
    void aFieldThatAnIssueDoesNotHaveIsNotForBulkEdit() {
        long id = model.customFields().create("Nowhere", "", TYPE, null);
        FieldInfo field = model.fields().byId("customfield_" + id).orElseThrow();
        assertThat(issues.bulkEditRefusal(seller, field, List.of(issue)))
                .contains("bulk.edit.incompatible.customfields");
    }

    /** An app with one module, the field type of the test. */
    private Plugins oneApp() {
        Module.Head head =
                new Module.Head("org.example.app", "bad", "Bad", "", 1, Map.of(), Map.of(), () -> type, null);
        return (Plugins) Proxy.newProxyInstance(
                Plugins.class.getClassLoader(), new Class<?>[] {Plugins.class}, (proxy, method, args) -> {
                    if (method.getName().equals("module") && args[1].equals(TYPE)) {
                        return Optional.of(new Module.CustomFieldType(head, searchers));
                    }
                    return method.getReturnType() == Optional.class ? Optional.empty() : List.of();
                });
    }

    private static final class Exported extends Plain implements ExportableCustomFieldType {
        private final FieldExportParts parts;

        Exported(FieldExportParts parts) {
            this.parts = parts;
        }

        @Override
        public FieldExportParts getRepresentationFromIssue(Issue asked, CustomFieldExportContext context) {
            return parts;
        }
    }

    private static class Plain extends AbstractSingleFieldType<String> {
        Plain() {
            super((CustomFieldValuePersister) null, (GenericConfigManager) null);
        }

        @Override
        public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {}

        @Override
        protected PersistenceFieldType getDatabaseType() {
            return PersistenceFieldType.TYPE_LIMITED_TEXT;
        }

        @Override
        protected Object getDbValueFromObject(String value) {
            return value;
        }

        @Override
        protected String getObjectFromDbValue(Object value) {
            return (String) value;
        }

        @Override
        public String getStringFromSingularObject(String value) {
            return value;
        }

        @Override
        public String getSingularObjectFromString(String text) {
            return text;
        }
    }
}
