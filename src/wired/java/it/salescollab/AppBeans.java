package it.salescollab;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Finds beans that the app exports to the app of the wired tests in a real Jira.
 *
 * <p>A reference of the Spring context would be a proxy, which a final class can't have; this is the bean itself. The
 * sandbox attaches the tests to the app's own bundle and needs none of it.
 */
public final class AppBeans {

    private AppBeans() {}

    public static Object find(BundleContext context, String type) {
        ServiceReference<?> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("The app exports no " + type + "; was it built with -Preal-jira?");
        }
        return context.getService(reference);
    }
}
