package org.salescollab.organisation;

import java.util.List;
import org.salescollab.shared.UserRef;

/** The platform's groups, as far as departments need them. */
public interface Groups {

    boolean exists(String name);

    /** The active members, by display name; nobody for a group that doesn't exist. */
    List<UserRef> members(String name);
}
