package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** A link, stored as text. */
final class UrlType extends TextType {
    UrlType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(persister, configs, true);
    }

    @Override
    public String getSingularObjectFromString(String text) {
        String url = super.getSingularObjectFromString(text == null ? null : text.strip());
        if (url != null && !valid(url)) {
            throw new FieldValidationException(getI18nBean().getText("sandbox.error.url"));
        }
        return url;
    }

    private static boolean valid(String url) {
        try {
            URI uri = new URI(url);
            return uri.getScheme() != null
                    && Set.of("http", "https", "ftp", "mailto").contains(uri.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
