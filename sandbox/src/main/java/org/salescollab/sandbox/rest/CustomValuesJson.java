package org.salescollab.sandbox.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Issues;

/** Values of custom fields in JSON: Jira's own types by Jira's shapes, an app's type by its own code. */
final class CustomValuesJson {
    private final Issues issues;
    private final CustomFieldManager customFields;
    private final IssueManager issueManager;
    private final PeopleJson people;

    CustomValuesJson(Issues issues, CustomFieldManager customFields, IssueManager issueManager, PeopleJson people) {
        this.issues = issues;
        this.customFields = customFields;
        this.issueManager = issueManager;
        this.people = people;
    }

    /** Whether the field has a JSON form at all. */
    boolean isShown(FieldInfo field) {
        return field.typeKey().startsWith(Names.SYSTEM_TYPES) || aware(field) != null;
    }

    Object value(Links links, IssueInfo issue, FieldInfo field) {
        if (field.typeKey().startsWith(Names.SYSTEM_TYPES)) {
            boolean day = field.typeKey().endsWith(":datepicker");
            return plain(links, issues.customFieldValue(issue, field.customId()), day);
        }
        CustomField custom = customFields.getCustomFieldObject(field.customId());
        Issue host = issueManager.getIssueObject(issue.id());
        RestAwareCustomFieldType type = aware(field);
        if (type == null || host == null) {
            return null;
        }
        FieldJsonRepresentation json = type.getJsonFromIssue(custom, host, false, null);
        return json == null || json.getStandardData() == null
                ? null
                : json.getStandardData().getData();
    }

    private RestAwareCustomFieldType aware(FieldInfo field) {
        CustomField custom = customFields.getCustomFieldObject(field.customId());
        return custom != null && custom.getCustomFieldType() instanceof RestAwareCustomFieldType type ? type : null;
    }

    private Object plain(Links links, Object value, boolean day) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> plain(links, one, day)).toList();
        }
        if (value instanceof Option option) {
            return option(links, Long.toString(option.getOptionId()), option.getValue());
        }
        if (value instanceof ApplicationUser user) {
            return people.byKey(links, user.getKey());
        }
        if (value instanceof Date date) {
            return day ? day(date).toString() : Names.moment(new Date(date.getTime()).toInstant());
        }
        return value instanceof LocalDate ? value.toString() : value;
    }

    private static LocalDate day(Date date) {
        return date instanceof java.sql.Date sql
                ? sql.toLocalDate()
                : date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    static Map<String, Object> option(Links links, String id, String value) {
        Map<String, Object> json = Names.map();
        json.put("self", links.to("customFieldOption/{id}", id));
        json.put("value", value);
        json.put("id", id);
        json.put("disabled", false);
        return json;
    }
}
