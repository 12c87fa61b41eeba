package org.salescollab.sandbox.osgi;

import java.util.Hashtable;
import java.util.Set;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The services that apps get from the platform; only what Jira is known to offer can be registered. */
public final class HostServices {
    /** What a refusal for want of a service says after the service's name. */
    public static final String RULE =
            ". Jira rule: the Spring context is not created while a mandatory service is missing";

    private final BundleContext context;
    private final Set<String> known = FactList.read("jira-services.txt");

    public HostServices(Container container) {
        this.context = container.context();
    }

    /** Offers one object to all bundles. */
    public <T> HostServices offer(Class<T> type, T service) {
        context.registerService(check(type), service, new Hashtable<>());
        return this;
    }

    /** Offers an object of its own to each bundle. */
    public <T> HostServices offerPerBundle(Class<T> type, Function<Bundle, T> maker) {
        context.registerService(check(type), new PerBundle<>(maker), new Hashtable<>());
        return this;
    }

    /** Whether the host or another app offers a service of that name now. */
    public boolean offers(String name) {
        try {
            return context.getAllServiceReferences(name, null) != null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why a service that an app wants isn't there, for people: Jira has none of that name, or the sandbox lacks it. */
    public String whyMissing(String name) {
        return known.contains(name)
                ? name + ", which Jira offers to apps but the sandbox does not stand in for"
                : name + ", which Jira is not known to offer to apps";
    }

    private String check(Class<?> type) {
        if (!known.contains(type.getName())) {
            throw new IllegalArgumentException(
                    type.getName() + " is not known as a service that Jira offers to apps (jira-services.txt)");
        }
        return type.getName();
    }

    private record PerBundle<T>(Function<Bundle, T> maker) implements ServiceFactory<T> {
        @Override
        public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            return maker.apply(bundle);
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
            // The object dies with the bundle.
        }
    }
}
