package org.salescollab.access;

import java.util.Collection;
import java.util.List;
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
    private final CustomerPolicies policies;

    /** With the default rights over customers. */
    public AccessGate(Rights rights) {
        this(rights, new DefaultCustomerPolicies());
    }

    public AccessGate(Rights rights, CustomerPolicies policies) {
        this.rights = rights;
        this.policies = policies;
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
        requireCustomers(actor, CustomerRight.VIEW);
    }

    public void requireCustomerWrite(Actor actor) {
        requireCustomers(actor, CustomerRight.EDIT);
    }

    /** Asks for a right over customers as such; which customers the actor sees say {@link #customerLimits}. */
    public void requireCustomers(Actor actor, CustomerRight right) {
        requireLicensed(actor);
        if (!mayWithCustomers(actor, right)) {
            throw new AccessDenied("sales.customer.error.denied");
        }
    }

    /** What the actor is limited to; empty for people who see all customers. */
    public List<CustomerLimit> customerLimits(Actor actor) {
        requireCustomerRead(actor);
        CustomerPolicy policy = policies.current();
        return policy.limits().isEmpty() ? List.of() : policy.limitsOf(rights.groups(actor));
    }

    /** Whether some people may not know of some customers: then no name is written where everybody reads it. */
    public boolean hidesCustomers() {
        CustomerPolicy policy = policies.current();
        return !policy.limits().isEmpty()
                || !policy.groupsOf(CustomerRight.VIEW).isEmpty();
    }

    public void requireCustomerImport(Actor actor) {
        requireCustomerRead(actor);
        if (!mayImportCustomers(actor)) {
            throw new AccessDenied("sales.exchange.error.denied");
        }
    }

    /** The projects whose figures the actor may see; the empty set is an answer, not a refusal. */
    public Set<ProjectId> browsableProjects(Actor actor) {
        requireLicensed(actor);
        return rights.browsableProjects(actor);
    }

    /** Those of the issues that the actor may browse, for lists. */
    public Set<IssueId> browsableIssues(Actor actor, Collection<IssueId> issues) {
        requireLicensed(actor);
        return rights.browsable(actor, issues);
    }

    /** For offering an action; the action itself asks {@link #requireEdit} again. */
    public boolean mayEdit(Actor actor, IssueId issue) {
        return rights.isLicensed(actor) && rights.mayBrowse(actor, issue) && rights.mayEdit(actor, issue);
    }

    /** For showing a customer's name beside other things; the register itself asks {@link #requireCustomerRead}. */
    public boolean mayReadCustomers(Actor actor) {
        return mayWithCustomers(actor, CustomerRight.VIEW);
    }

    /** For offering an action; the action itself asks {@link #requireCustomerWrite} again. */
    public boolean mayWriteCustomers(Actor actor) {
        return mayWithCustomers(actor, CustomerRight.EDIT);
    }

    /**
     * For offering an action. Unless groups are chosen, everybody with a licence may view, edit and export customers,
     * and Jira's administrators may delete and import them. To delete many needs the right to delete too.
     */
    public boolean mayWithCustomers(Actor actor, CustomerRight right) {
        CustomerPolicy policy = policies.current();
        return rights.isLicensed(actor)
                && has(actor, CustomerRight.VIEW, policy)
                && (right == CustomerRight.VIEW || has(actor, right, policy))
                && (right != CustomerRight.BULK_DELETE || has(actor, CustomerRight.DELETE, policy));
    }

    /**
     * For offering an action; the action itself asks {@link #requireCustomerImport} again. Jira's administrators who may
     * view customers import them whichever groups are chosen; others need the right to edit customers too.
     */
    public boolean mayImportCustomers(Actor actor) {
        return mayReadCustomers(actor) && rights.isAdmin(actor)
                || mayWriteCustomers(actor) && mayWithCustomers(actor, CustomerRight.IMPORT);
    }

    private boolean has(Actor actor, CustomerRight right, CustomerPolicy policy) {
        Set<String> chosen = policy.groupsOf(right);
        if (chosen.isEmpty()) {
            return !right.isForAdminsByDefault() || rights.isAdmin(actor);
        }
        return rights.groups(actor).stream().anyMatch(chosen::contains);
    }

    /** Nothing is chosen and nothing can be. */
    private static final class DefaultCustomerPolicies implements CustomerPolicies {
        @Override
        public CustomerPolicy current() {
            return CustomerPolicy.DEFAULT;
        }

        @Override
        public void replace(CustomerPolicy policy) {
            throw new UnsupportedOperationException("the default rights are fixed");
        }
    }
}
