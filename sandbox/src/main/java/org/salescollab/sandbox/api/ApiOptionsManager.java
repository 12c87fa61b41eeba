package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Objects;

/** Options of select fields. */
final class ApiOptionsManager implements OptionsManager {
    private final JiraViews views;

    ApiOptionsManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public Option createOption(FieldConfig config, Long parentId, Long sequence, String value) {
        Refusal.blank(value, "option");
        Refusal.when(value.length() > 255, "An option has at most 255 characters: " + value);
        boolean taken = views.model().fieldOptions().of(config.getId()).stream()
                .anyMatch(option -> Objects.equals(option.parentId(), parentId)
                        && option.text().equalsIgnoreCase(value));
        Refusal.when(taken, "There is an option '" + value + "' already");
        return new ApiOption(views.model().fieldOptions().create(config.getId(), parentId, sequence, value));
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return new ApiOptions(views.model().fieldOptions().of(config.getId()).stream()
                .filter(option -> option.parentId() == null)
                .<Option>map(ApiOption::new)
                .toList());
    }

    @Override
    public Option findByOptionId(Long id) {
        return views.model().fieldOptions().byId(id).map(ApiOption::new).orElse(null);
    }

    @Override
    public void deleteOptionAndChildren(Option option) {
        views.model().fieldOptions().delete(option.getOptionId());
    }
}
