package org.salescollab.salesproject;

import java.util.Optional;
import java.util.Set;
import org.salescollab.shared.ProjectId;

/** What the set-up wizard made on the platform, found by the ids it kept and never by name. */
public interface SalesFields {

    /** The custom field's id, such as {@code customfield_10100}; empty until a set-up has made it. */
    Optional<String> fieldId(SalesField field);

    /** What an option of a select field means, such as {@code COMMIT} or {@code EUR}; empty for an option of others. */
    Optional<String> optionCode(SalesField field, long optionId);

    boolean isSalesProject(String issueTypeId);

    /** The issue types whose issues are sales projects. */
    Set<String> salesProjectTypes();

    /** The projects that the wizard has set up. */
    Set<ProjectId> projects();
}
