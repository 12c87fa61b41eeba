package org.salescollab.sandbox.platform;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls onStart and onStop of the LifecycleAware services that apps export. */
public final class LifeCycle {
    private static final Logger LOG = LoggerFactory.getLogger(LifeCycle.class);

    private final BundleContext context;

    public LifeCycle(BundleContext context) {
        this.context = context;
    }

    public void started(Bundle bundle) {
        for (ServiceReference<LifecycleAware> reference : of(bundle)) {
            guarded(bundle, "onStart", () -> context.getService(reference).onStart());
        }
    }

    public void stopping(Bundle bundle) {
        for (ServiceReference<LifecycleAware> reference : of(bundle)) {
            guarded(bundle, "onStop", () -> context.getService(reference).onStop());
        }
    }

    /** Jira logs such a failure and leaves the app enabled. */
    private static void guarded(Bundle bundle, String what, Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("LifecycleAware.{} of {} failed", what, bundle.getSymbolicName(), e);
        }
    }

    private List<ServiceReference<LifecycleAware>> of(Bundle bundle) {
        try {
            Collection<ServiceReference<LifecycleAware>> all = context.getServiceReferences(LifecycleAware.class, null);
            return all.stream()
                    .filter(reference -> reference.getBundle() == bundle)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
