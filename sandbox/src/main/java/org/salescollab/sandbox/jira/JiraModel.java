package org.salescollab.sandbox.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.util.I18nHelper;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Fields;
import org.salescollab.sandbox.model.I18n;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.Projects;
import org.salescollab.sandbox.model.SandboxClock;
import org.salescollab.sandbox.model.Users;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.Plugins;
import org.salescollab.sandbox.plugin.WorkflowClasses;

/** Jira's model over one database: the services of {@code sandbox.model} and the stores behind them. */
public final class JiraModel {
    private static final String SYSTEM_TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final Database db;
    private final JdbcUsers users;
    private final JdbcPermissions permissions;
    private final JdbcConstants constants;
    private final JdbcProjects projects;
    private final JdbcFields fields;
    private final FieldSchemes fieldSchemes;
    private final FieldOptions fieldOptions;
    private final CustomFields customFields;
    private final Screens screens;
    private final ScreenSchemes screenSchemes;
    private final Workflows workflows;
    private final WorkflowEntries workflowEntries;
    private final IssueRows issueRows;
    private final IssueNotes issueNotes;
    private final FieldValues fieldValues;
    private final GenericConfigs genericConfigs;
    private final Surroundings around;
    private Consumer<ProjectInfo> projectDeleted = project -> {};

    /** What the model needs of the rest of the sandbox; {@code plugins} is asked late, since apps need the model first. */
    public record Surroundings(
            I18n i18n,
            SandboxClock clock,
            EventPublisher events,
            Supplier<Plugins> plugins,
            Supplier<WorkflowClasses> workflowClasses) {
        /** Jira's text helper for the language of the user at work. */
        public I18nHelper texts() {
            return TextHelper.of(i18n, i18n.currentLocale());
        }
    }

    private JiraModel(Database db, Surroundings around) {
        this.db = db;
        this.users = new JdbcUsers(db, around.clock());
        this.permissions = new JdbcPermissions(db);
        this.constants = new JdbcConstants(db);
        this.fieldSchemes = new FieldSchemes(db);
        this.fieldOptions = new FieldOptions(db);
        this.customFields = new CustomFields(db);
        this.screens = new Screens(db);
        this.screenSchemes = new ScreenSchemes(db);
        this.workflows = new Workflows(db);
        this.workflowEntries = new WorkflowEntries(db);
        this.issueRows = new IssueRows(db);
        this.issueNotes = new IssueNotes(db);
        this.fieldValues = new FieldValues(db, issueRows);
        this.genericConfigs = new GenericConfigs(db);
        this.around = around;
        this.projects = new JdbcProjects(db, fieldSchemes, constants, this::deleteIssues);
        Predicate<String> available = key -> key.startsWith(SYSTEM_TYPES)
                || around.plugins()
                        .get()
                        .module(Module.CustomFieldType.class, key)
                        .isPresent();
        this.fields = new JdbcFields(
                db, around.i18n(), customFields, fieldSchemes, fieldOptions, screens, screenSchemes, available);
    }

    /** Opens the model and writes the seed of a fresh site where there is none. */
    public static JiraModel create(Database db, Surroundings around) {
        JiraModel model = new JiraModel(db, around);
        new Seed(db, model.users, model.screens, model.screenSchemes).run();
        return model;
    }

    public Database database() {
        return db;
    }

    public Users users() {
        return users;
    }

    public Permissions permissions() {
        return permissions;
    }

    public JdbcConstants constants() {
        return constants;
    }

    public Projects projects() {
        return projects;
    }

    public Fields fields() {
        return fields;
    }

    public FieldSchemes fieldSchemes() {
        return fieldSchemes;
    }

    public FieldOptions fieldOptions() {
        return fieldOptions;
    }

    public CustomFields customFields() {
        return customFields;
    }

    public Screens screens() {
        return screens;
    }

    public ScreenSchemes screenSchemes() {
        return screenSchemes;
    }

    public Workflows workflows() {
        return workflows;
    }

    public WorkflowEntries workflowEntries() {
        return workflowEntries;
    }

    public IssueRows issueRows() {
        return issueRows;
    }

    public IssueNotes issueNotes() {
        return issueNotes;
    }

    public FieldValues fieldValues() {
        return fieldValues;
    }

    public GenericConfigs genericConfigs() {
        return genericConfigs;
    }

    public Surroundings surroundings() {
        return around;
    }

    /** Hears of each project that is gone, after the commit. */
    public void onProjectDeleted(Consumer<ProjectInfo> listener) {
        this.projectDeleted = listener;
    }

    private void deleteIssues(long projectId) {
        projects.byId(projectId).ifPresent(project -> db.afterCommit(() -> projectDeleted.accept(project)));
        issueRows.idsOfProject(projectId).forEach(issueRows::delete);
    }
}
