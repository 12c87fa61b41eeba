package org.salescollab.access;

import java.util.Set;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.ProjectId;

/**
 * Decides whether an actor may go on; every use case asks here first.
 *
 * <p>What an actor may not see is answered exactly like what doesn't exist ({@link NotFound}); what an actor sees but
 * may not do is {@link AccessDenied}.
 */
public final class AccessGate {

    private final Rights rights;

    public AccessGate(Rights rights) {
        this.rights = rights;
    }

    public void requireLicensed(Actor actor) {
        if (!rights.isLicensed(actor)) {
            throw new AccessDenied();
        }
    }

    public void requireBrowse(Actor actor, IssueId issue) {
        requireLicensed(actor);
        if (!rights.mayBrowse(actor, issue)) {
            throw new NotFound("sales.error.issue.not-found");
        }
    }

    public void requireEdit(Actor actor, IssueId issue) {
        requireBrowse(actor, issue);
        if (!rights.mayEdit(actor, issue)) {
            throw new AccessDenied("sales.error.issue.denied");
        }
    }

    public void requireProjectBrowse(Actor actor, ProjectId project) {
        requireLicensed(actor);
        if (!rights.mayBrowseProject(actor, project) && !rights.isProjectAdmin(actor, project)) {
            throw new NotFound("sales.error.project.not-found");
        }
    }

    public void requireProjectAdmin(Actor actor, ProjectId project) {
        requireProjectBrowse(actor, project);
        if (!rights.isProjectAdmin(actor, project)) {
            throw new AccessDenied("sales.error.project.denied");
        }
    }

    public void requireAdmin(Actor actor) {
        if (!rights.isAdmin(actor)) {
            throw new AccessDenied("sales.error.admin.denied");
        }
    }

    public void requireCustomerRead(Actor actor) {
        requireLicensed(actor);
    }

    public void requireCustomerWrite(Actor actor) {
        requireLicensed(actor);
    }

    /** An import writes customers by the thousand, so it is for Jira's administrators who also work with the app. */
    public void requireCustomerImport(Actor actor) {
        requireCustomerWrite(actor);
        requireAdmin(actor);
    }

    /** Whoever may read the register may take it along: an export shows nothing that the list doesn't. */
    public void requireCustomerExport(Actor actor) {
        requireCustomerRead(actor);
    }

    /** The projects whose figures the actor may see; the empty set is an answer, not a refusal. */
    public Set<ProjectId> browsableProjects(Actor actor) {
        requireLicensed(actor);
        return rights.browsableProjects(actor);
    }

    /** For offering an action; the action itself asks {@link #requireEdit} again. */
    public boolean mayEdit(Actor actor, IssueId issue) {
        return rights.isLicensed(actor) && rights.mayBrowse(actor, issue) && rights.mayEdit(actor, issue);
    }

    /** For showing a customer's name beside other things; the register itself asks {@link #requireCustomerRead}. */
    public boolean mayReadCustomers(Actor actor) {
        return rights.isLicensed(actor);
    }

    /** For offering an action; the action itself asks {@link #requireCustomerWrite} again. */
    public boolean mayWriteCustomers(Actor actor) {
        return rights.isLicensed(actor);
    }

    /** For offering an action; the action itself asks {@link #requireCustomerImport} again. */
    public boolean mayImportCustomers(Actor actor) {
        return mayWriteCustomers(actor) && rights.isAdmin(actor);
    }
}
