package org.salescollab.setup.jira;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.salescollab.setup.FieldShape;
import org.salescollab.shared.ProjectId;

/** Custom fields with a narrow context: our projects and our issue types only. */
public final class SalesCustomFields {

    private static final String JIRAS = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final String OURS = "org.salescollab.jira:";

    private final CustomFieldManager fields;
    private final FieldConfigSchemeManager contexts;
    private final OptionsManager options;
    private final ProjectManager projects;
    private final SalesTypes issueTypes;

    public SalesCustomFields(
            CustomFieldManager fields,
            FieldConfigSchemeManager contexts,
            OptionsManager options,
            ProjectManager projects,
            SalesTypes issueTypes) {
        this.fields = fields;
        this.contexts = contexts;
        this.options = options;
        this.projects = projects;
        this.issueTypes = issueTypes;
    }

    Optional<String> field(String name) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getUntranslatedName().equalsIgnoreCase(name))
                .map(CustomField::getId)
                .findFirst();
    }

    boolean hasField(String id) {
        return fields.getCustomFieldObject(id) != null;
    }

    String create(FieldShape shape, String name, String description, ProjectId project, Set<String> types) {
        return fields.createCustomField(
                        name,
                        description,
                        fields.getCustomFieldType(type(shape.sort())),
                        fields.getCustomFieldSearcher(JIRAS + searcher(shape.sort())),
                        nodes(Set.of(project)),
                        issueTypes.types(types))
                .getId();
    }

    String createOption(String fieldId, String name, int position) {
        FieldConfigScheme scheme = context(fields.getCustomFieldObject(fieldId));
        Option option = options.createOption(scheme.getOneAndOnlyConfig(), null, (long) position, name);
        return String.valueOf(option.getOptionId());
    }

    boolean hasOption(String id) {
        return options.findByOptionId(Long.valueOf(id)) != null;
    }

    void removeOption(String id) {
        options.deleteOptionAndChildren(options.findByOptionId(Long.valueOf(id)));
    }

    void show(Collection<String> fieldIds, Set<ProjectId> where) {
        for (String id : fieldIds) {
            CustomField field = fields.getCustomFieldObject(id);
            if (field != null) {
                contexts.updateFieldConfigScheme(context(field), nodes(where), field);
            }
        }
    }

    Set<ProjectId> projectsOf(String fieldId) {
        return fields.getCustomFieldObject(fieldId).getAssociatedProjectObjects().stream()
                .map(Project::getId)
                .map(ProjectId::new)
                .collect(toUnmodifiableSet());
    }

    void remove(String id) {
        fields.removeCustomField(fields.getCustomFieldObject(id));
    }

    private List<JiraContextNode> nodes(Set<ProjectId> ids) {
        return ids.stream()
                .<JiraContextNode>map(id -> new ProjectContext(id.value(), projects))
                .toList();
    }

    private static FieldConfigScheme context(CustomField field) {
        return field.getConfigurationSchemes().get(0);
    }

    private static String type(FieldShape.Sort sort) {
        return switch (sort) {
            case CUSTOMER -> OURS + "sales-customer-field";
            case CUSTOMERS -> OURS + "sales-customers-field";
            case CONTACTS -> OURS + "sales-contacts-field";
            case AMOUNT -> OURS + "sales-amount-field";
            case CHOICE -> JIRAS + "select";
            case NUMBER -> JIRAS + "float";
            case DAY -> JIRAS + "datepicker";
            case TEXT -> JIRAS + "textfield";
        };
    }

    private static String searcher(FieldShape.Sort sort) {
        return switch (sort) {
            case CUSTOMER -> "exacttextsearcher";
            case CUSTOMERS, CONTACTS -> "labelsearcher";
            case AMOUNT, NUMBER -> "numberrange";
            case CHOICE -> "multiselectsearcher";
            case DAY -> "daterange";
            case TEXT -> "textsearcher";
        };
    }
}
