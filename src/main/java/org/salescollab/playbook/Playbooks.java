package org.salescollab.playbook;

import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.IssueId;

/** Finds the template by which a project is sold; says nothing about what an actor may see. */
public interface Playbooks {

    /**
     * The version that the sales project began with, in one statement at most; the current standard template for an issue
     * that isn't recorded as a sales project yet.
     */
    Template of(IssueId salesProject);

    /** The version that projects which begin now get. */
    Template current(Complexity complexity);

    /** A version, however old; the first one of its complexity where the version doesn't exist. */
    Template at(TemplateRef ref);
}
