package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.salescollab.sandbox.jira.Seed;

/** Makes, finds and assigns screens and their schemes. */
final class ApiScreenManagers
        implements FieldScreenFactory, FieldScreenManager, FieldScreenSchemeManager, IssueTypeScreenSchemeManager {
    private final JiraViews views;

    ApiScreenManagers(JiraViews views) {
        this.views = views;
    }

    @Override
    public FieldScreen createScreen() {
        return new ApiScreen(views);
    }

    @Override
    public FieldScreenScheme createFieldScreenScheme() {
        return new ApiScreenScheme(views);
    }

    @Override
    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return new ApiScreenSchemeItem();
    }

    @Override
    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return new ApiTypeScreenScheme(views);
    }

    @Override
    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return new ApiTypeScreenEntity();
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        screen.store();
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return views.model()
                .screens()
                .byId(id)
                .map(screen -> ApiScreen.of(screen, views))
                .orElse(null);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return views.model().screens().all().stream()
                .<FieldScreen>map(screen -> ApiScreen.of(screen, views))
                .toList();
    }

    @Override
    public void removeFieldScreen(Long id) {
        getFieldScreen(id).remove();
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return views.model()
                .screenSchemes()
                .byOperation()
                .byId(id)
                .map(scheme -> ApiScreenScheme.of(scheme, views))
                .orElse(null);
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return views.model().screenSchemes().byOperation().all().stream()
                .<FieldScreenScheme>map(scheme -> ApiScreenScheme.of(scheme, views))
                .toList();
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen screen) {
        return views.model().screenSchemes().byOperation().using(screen.getId()).stream()
                .<FieldScreenScheme>map(scheme -> ApiScreenScheme.of(scheme, views))
                .toList();
    }

    @Override
    public void removeFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.remove();
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        views.model().screenSchemes().assign(project.getId(), scheme.getId());
    }

    @Override
    public void associateWithDefaultScheme(Project project) {
        views.model().screenSchemes().assign(project.getId(), null);
    }

    @Override
    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        associateWithDefaultScheme(project);
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return getIssueTypeScreenScheme(Seed.DEFAULT_TYPE_SCREEN_SCHEME);
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return ApiTypeScreenScheme.of(views.model().screenSchemes().ofProject(project.getId()), views);
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
        return views.model()
                .screenSchemes()
                .byType()
                .byId(id)
                .map(scheme -> ApiTypeScreenScheme.of(scheme, views))
                .orElse(null);
    }

    @Override
    public void removeIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.remove();
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return views.model().screenSchemes().byType().all().stream()
                .<IssueTypeScreenScheme>map(scheme -> ApiTypeScreenScheme.of(scheme, views))
                .toList();
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes(FieldScreenScheme scheme) {
        return views.model().screenSchemes().byType().using(scheme.getId()).stream()
                .<IssueTypeScreenScheme>map(found -> ApiTypeScreenScheme.of(found, views))
                .toList();
    }
}
