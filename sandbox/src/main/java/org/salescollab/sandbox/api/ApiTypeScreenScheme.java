package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.salescollab.sandbox.jira.ScreenSchemes;
import org.salescollab.sandbox.jira.ScreenSchemes.Mapping;
import org.salescollab.sandbox.jira.Seed;

/** An issue type screen scheme that is changed in memory and written by {@link #store()}. */
final class ApiTypeScreenScheme implements IssueTypeScreenScheme {
    private final JiraViews views;
    private final Map<String, IssueTypeScreenSchemeEntity> entities = new TreeMap<>();
    private long id;
    private String name;
    private String description;

    ApiTypeScreenScheme(JiraViews views) {
        this.views = views;
    }

    static ApiTypeScreenScheme of(Mapping stored, JiraViews views) {
        ApiTypeScreenScheme scheme = new ApiTypeScreenScheme(views);
        scheme.id = stored.id();
        scheme.name = stored.name();
        scheme.description = stored.description();
        stored.items().forEach((type, screenScheme) -> {
            ApiTypeScreenEntity entity = new ApiTypeScreenEntity();
            entity.setIssueTypeId(type.equals(ScreenSchemes.DEFAULT) ? null : type);
            entity.setFieldScreenScheme(ApiScreenScheme.of(
                    views.model()
                            .screenSchemes()
                            .byOperation()
                            .byId(screenScheme)
                            .orElseThrow(),
                    views));
            entity.belongsTo(scheme);
            scheme.entities.put(type, entity);
        });
        return scheme;
    }

    private static String key(String typeId) {
        return typeId == null ? ScreenSchemes.DEFAULT : typeId;
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        ((ApiTypeScreenEntity) entity).belongsTo(this);
        entities.put(key(entity.getIssueTypeId()), entity);
        storeIfKnown();
    }

    @Override
    public void removeEntity(String typeId) {
        Refusal.when(typeId == null, "Jira rule: the default entry of an issue type screen scheme stays");
        entities.remove(typeId);
        storeIfKnown();
    }

    void storeIfKnown() {
        if (id != 0) {
            store();
        }
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return List.copyOf(entities.values());
    }

    @Override
    public IssueTypeScreenSchemeEntity getEntity(String typeId) {
        return entities.get(key(typeId));
    }

    @Override
    public Long getId() {
        return id == 0 ? null : id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String value) {
        name = value;
    }

    @Override
    public void setDescription(String value) {
        description = value;
    }

    @Override
    public boolean isDefault() {
        return id == Seed.DEFAULT_TYPE_SCREEN_SCHEME;
    }

    @Override
    public Collection<Project> getProjects() {
        return views.model().screenSchemes().projectsOf(id).stream()
                .map(views::project)
                .toList();
    }

    @Override
    public void store() {
        Refusal.blank(name, "issue type screen scheme");
        boolean taken = views.model().screenSchemes().byType().all().stream()
                .anyMatch(other -> other.id() != id && other.name().equals(name));
        Refusal.when(taken, "An issue type screen scheme with the name '" + name + "' already exists");
        Map<String, Long> rows = new HashMap<>();
        entities.forEach(
                (type, entity) -> rows.put(type, entity.getFieldScreenScheme().getId()));
        id = views.model()
                .screenSchemes()
                .byType()
                .save(new Mapping(id, name, description, rows))
                .id();
    }

    @Override
    public void remove() {
        Refusal.when(isDefault(), "Jira rule: the default issue type screen scheme cannot be deleted");
        Refusal.when(
                !getProjects().isEmpty(),
                "Issue type screen scheme '" + name + "' is used by a project. Jira rule: it cannot be deleted");
        views.model().screenSchemes().byType().delete(id);
    }
}
