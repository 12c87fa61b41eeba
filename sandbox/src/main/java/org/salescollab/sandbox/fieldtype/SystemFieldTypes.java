package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.sandbox.jira.JiraModel;

/** Makes Jira's own custom field types by complete key. */
public final class SystemFieldTypes {
    public static final String PLUGIN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private SystemFieldTypes() {}

    public static Map<String, CustomFieldType<?, ?>> create(
            CustomFieldValuePersister persister, GenericConfigManager configs, JiraModel model) {
        Map<String, CustomFieldType<?, ?>> types = new HashMap<>();
        types.put("textfield", new TextType(persister, configs, true));
        types.put("readonlyfield", new TextType(persister, configs, true));
        types.put("textarea", new TextType(persister, configs, false));
        types.put("url", new UrlType(persister, configs));
        types.put("float", new NumberType(persister, configs));
        types.put("datepicker", new DateType(persister, configs, false));
        types.put("datetime", new DateType(persister, configs, true));
        types.put("select", new SelectType(persister, configs, model.fieldOptions()));
        types.put("radiobuttons", new SelectType(persister, configs, model.fieldOptions()));
        types.put("multiselect", new MultiSelectType(persister, model.fieldOptions()));
        types.put("userpicker", new UserType(persister, configs, model.users()));
        types.put("multiuserpicker", new MultiUserType(persister, model.users()));
        types.put("labels", new LabelsType(persister, model.fieldValues()));
        Map<String, CustomFieldType<?, ?>> byKey = new HashMap<>();
        types.forEach((name, type) -> byKey.put(PLUGIN + name, type));
        return byKey;
    }
}
