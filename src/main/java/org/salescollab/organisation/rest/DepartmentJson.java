package org.salescollab.organisation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.rest.UserJson;

/**
 * A department as it is answered.
 *
 * @param groupLost whether Jira no longer has the group
 * @param members the active members of the group, the first by name; they follow the group
 * @param memberCount how many there are
 * @param lead left out without one; a person whom Jira has forgotten is named by the stored key
 * @param leadGone whether the lead has been deactivated or deleted
 */
public record DepartmentJson(
        String code,
        String nameZh,
        String nameEn,
        @Nullable String group,
        boolean groupLost,
        List<UserJson> members,
        int memberCount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UserJson lead,
        boolean leadGone,
        String zone,
        List<Integer> days,
        String hours,
        String styleZh,
        String styleEn,
        boolean active,
        int place,
        int version) {}
