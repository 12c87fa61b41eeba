package org.salescollab.sandbox.model;

import java.util.List;
import java.util.Optional;

/** Issue types, statuses, priorities and resolutions of the whole site. */
public interface Constants {
    List<IssueTypeInfo> issueTypes();

    Optional<IssueTypeInfo> issueType(String id);

    List<StatusInfo> statuses();

    Optional<StatusInfo> status(String id);

    List<NamedConstant> priorities();

    List<NamedConstant> resolutions();
}
