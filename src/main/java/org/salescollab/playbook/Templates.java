package org.salescollab.playbook;

import java.util.List;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.TemplateRef;

/** Where versions of templates are kept; none is ever changed or deleted. */
public interface Templates {

    /** All versions, the latest first; there is always a first one. */
    List<TemplateVersion> versions(Complexity complexity);

    /** Fails with {@link org.salescollab.shared.UniqueTaken} when somebody has saved the same version already. */
    void add(TemplateVersion version);

    /** Tells every node that there is a new version; called once it is stored. */
    void changed();

    /** How many open sales projects keep a version of this complexity other than the given one, and stay with it. */
    long openProjectsBefore(TemplateRef next);
}
