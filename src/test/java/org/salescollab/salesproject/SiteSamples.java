package org.salescollab.salesproject;

import java.util.Map;
import java.util.Set;
import org.salescollab.shared.ProjectId;

/** A site that has been set up: one status per stage, its id is the stage's code in lower case. */
public final class SiteSamples {

    private SiteSamples() {}

    public static RecordedSite site(Set<ProjectId> projects) {
        Map<String, SalesStatus> statuses = java.util.Arrays.stream(SalesStatus.values())
                .collect(java.util.stream.Collectors.toMap(status -> "st-" + status.name(), status -> status));
        RecordedSite.Site site = new RecordedSite.Site(
                statuses,
                Map.of(SalesType.SALES_PROJECT.name(), SalesProjectSamples.TYPE),
                Map.of(SalesField.EXPECTED_CLOSE.name(), "customfield_10105"),
                Map.of(),
                projects);
        return new RecordedSite(() -> site);
    }
}
