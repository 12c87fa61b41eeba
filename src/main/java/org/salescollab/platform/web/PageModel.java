package org.salescollab.platform.web;

import java.util.List;
import java.util.Map;

/**
 * A page to render: the template and what it sees (view records only), the frame around it and the scripts it needs.
 *
 * @param titleKey i18n key of the browser title
 * @param webResources complete module keys
 */
public record PageModel(
        Frame frame, String titleKey, String template, Map<String, Object> context, List<String> webResources) {

    /** Jira's frames, by the name of the decorator. */
    public enum Frame {
        GENERAL("atl.general"),
        ADMIN("atl.admin");

        private final String decorator;

        Frame(String decorator) {
            this.decorator = decorator;
        }

        public String decorator() {
            return decorator;
        }
    }
}
