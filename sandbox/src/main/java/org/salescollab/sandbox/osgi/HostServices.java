package org.salescollab.sandbox.osgi;

import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The services that apps get from the platform; only what Jira is known to offer can be registered. */
public final class HostServices {
    private final BundleContext context;
    private final Set<String> known = FactList.read("jira-services.txt");
    private final Set<String> offered = new TreeSet<>();

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

    /** Offers a stand-in that fails when called, for a service that Jira has and the sandbox has not built. */
    private void standIn(Class<?> type) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> switch (method.getName()) {
                    case "equals" -> self == args[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> "stand-in for " + type.getName();
                    default ->
                        throw new UnsupportedOperationException(
                                "The sandbox does not stand in for " + type.getName() + "." + method.getName());
                });
        context.registerService(check(type), proxy, new Hashtable<>());
    }

    /** Stands in for every known service whose interface the sandbox has and nobody offers. */
    public void standInForTheRest() {
        for (String name : known) {
            if (!offered.contains(name)) {
                interfaceNamed(name).ifPresent(this::standIn);
            }
        }
    }

    private static Optional<Class<?>> interfaceNamed(String name) {
        try {
            return Optional.<Class<?>>of(Class.forName(name)).filter(Class::isInterface);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Names of the interfaces offered so far. */
    public Set<String> offered() {
        return Set.copyOf(offered);
    }

    private String check(Class<?> type) {
        if (!known.contains(type.getName())) {
            throw new IllegalArgumentException(
                    type.getName() + " is not known as a service that Jira offers to apps (jira-services.txt)");
        }
        offered.add(type.getName());
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
