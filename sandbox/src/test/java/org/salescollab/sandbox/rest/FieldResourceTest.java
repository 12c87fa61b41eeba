package org.salescollab.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.api.HostServices;
import org.salescollab.sandbox.jira.JiraModel;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.jira.issue.JiraSite;
import org.salescollab.sandbox.platform.Texts;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.Plugins;

/** The list of fields answers for Jira's own types, for an app's, and for those of an app that is not there. */
class FieldResourceTest {
    private static final String COLOUR = "org.example.app:colour";

    private final TestSite site = new TestSite();
    private final JiraModel model = JiraModel.create(
            site.db,
            new JiraModel.Surroundings(
                    new Texts(List.of("i18n.sandbox-jira")),
                    () -> TestSite.NOW,
                    null,
                    FieldResourceTest::oneApp,
                    () -> (name, args) -> null));
    private final CustomFieldManager customFields =
            (CustomFieldManager) HostServices.of(JiraSite.views(model)).get(CustomFieldManager.class);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aFieldOfAnAppsTypeSaysWhatItsTypeSays() {
        long id = model.customFields().create("Colour", "", COLOUR, null);

        assertThat(field("Colour"))
                .containsEntry("id", "customfield_" + id)
                .containsEntry("schema", Map.of("type", "string", "custom", COLOUR, "customId", id));
    }

    @Test
    void aFieldOfJirasOwnTypeHasItsSchema() {
        long id = model.customFields().create("Budget", "", Names.SYSTEM_TYPES + "float", null);

        assertThat(field("Budget"))
                .containsEntry(
                        "schema", Map.of("type", "number", "custom", Names.SYSTEM_TYPES + "float", "customId", id));
    }

    @Test
    void aFieldWhoseAppIsGoneIsNotListed() {
        model.customFields().create("Lost", "", "org.example.gone:type", null);

        assertThat(all()).isNotEmpty().noneMatch(field -> field.get("name").equals("Lost"));
    }

    private List<Map<String, Object>> all() {
        return new FieldResource(model.fields(), new FieldSchema(customFields)).all();
    }

    private Map<String, Object> field(String name) {
        return all().stream()
                .filter(field -> field.get("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** An app with one module, the field type. */
    private static Plugins oneApp() {
        Module.Head head =
                new Module.Head("org.example.app", "colour", "Colour", "", 1, Map.of(), Map.of(), Colour::new, null);
        return (Plugins) Proxy.newProxyInstance(
                Plugins.class.getClassLoader(), new Class<?>[] {Plugins.class}, (proxy, method, args) -> {
                    if (method.getName().equals("module") && args[1].equals(COLOUR)) {
                        return Optional.of(new Module.CustomFieldType(head, List.of()));
                    }
                    return method.getReturnType() == Optional.class ? Optional.empty() : List.of();
                });
    }

    private static final class Colour extends AbstractSingleFieldType<String> implements RestAwareCustomFieldType {
        Colour() {
            super((CustomFieldValuePersister) null, (GenericConfigManager) null);
        }

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

        @Override
        public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
            return new FieldTypeInfo(null, null);
        }

        @Override
        public FieldJsonRepresentation getJsonFromIssue(
                CustomField field, Issue issue, boolean rendered, FieldLayoutItem layout) {
            return null;
        }

        @Override
        public JsonType getJsonSchema(CustomField field) {
            return JsonTypeBuilder.custom("string", COLOUR, field.getIdAsLong());
        }
    }
}
