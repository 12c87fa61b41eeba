package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Collection;
import org.salescollab.sandbox.api.ApiUser;
import org.salescollab.sandbox.model.Users;

/** Several people, entered by name, in one text separated by commas or one each. */
final class MultiUserType extends ManyType<ApplicationUser> {
    private final Users users;

    MultiUserType(CustomFieldValuePersister persister, Users users) {
        super(persister);
        this.users = users;
    }

    @Override
    Collection<String> sent(CustomFieldParams params) {
        return super.sent(params).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Override
    ApplicationUser fromDb(String stored) {
        return users.byKey(stored).map(ApiUser::new).orElse(null);
    }

    @Override
    String toDb(ApplicationUser value) {
        return value.getKey();
    }

    @Override
    String shown(ApplicationUser value) {
        return value.getDisplayName();
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser value) {
        return value.getName();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String text) {
        return users.byName(text)
                .map(ApiUser::new)
                .orElseThrow(() -> new FieldValidationException(getI18nBean().getText("sandbox.error.user", text)));
    }
}
