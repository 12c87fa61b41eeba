package org.salescollab.sandbox.osgi;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/**
 * Follows the extender's events, so that the end of a context's creation, good or bad, is known with its cause. A context that
 * waits for a service gets a short time: all of the host's services are there before any app, so none comes late.
 */
public final class AppContexts {
    private static final String GEMINI = "gemini.blueprint";
    private static final String EVENTS = "org.eclipse.gemini.blueprint.context.event.";
    private static final Pattern SERVICE = Pattern.compile("objectClass=([^)]+)");
    private static final long PATIENCE_SECONDS = 3;

    private final HostServices services;
    private final Map<Long, CompletableFuture<AppContext>> ends = new ConcurrentHashMap<>();
    private final Map<Long, Set<String>> missing = new ConcurrentHashMap<>();

    public AppContexts(Container container, HostServices services) {
        this.services = services;
        Class<?> listener = container.platformClass(GEMINI + ".core", EVENTS + "OsgiBundleApplicationContextListener");
        Object proxy = Proxy.newProxyInstance(
                listener.getClassLoader(),
                new Class<?>[] {listener},
                (self, method, args) -> switch (method.getName()) {
                    case "equals" -> self == args[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> "AppContexts";
                    default -> {
                        onEvent(args[0]);
                        yield null;
                    }
                });
        container.context().registerService(listener.getName(), proxy, new Hashtable<>());
    }

    /** Call before the bundle is started. */
    public void expect(Bundle bundle) {
        missing.put(bundle.getBundleId(), ConcurrentHashMap.newKeySet());
        ends.put(bundle.getBundleId(), new CompletableFuture<>());
    }

    /** Waits for the context of a started bundle. */
    public AppContext await(Bundle bundle, long seconds) throws ContextFailed {
        try {
            return ends.get(bundle.getBundleId()).get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ContextFailed waiting) {
                throw waiting;
            }
            throw new ContextFailed("its Spring context failed: " + rootMessage(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new ContextFailed("its Spring context was not ready within " + seconds + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ContextFailed("interrupted", e);
        }
    }

    public void forget(Bundle bundle) {
        ends.remove(bundle.getBundleId());
        missing.remove(bundle.getBundleId());
    }

    private void onEvent(Object event) throws ReflectiveOperationException {
        Bundle bundle = (Bundle) event.getClass().getMethod("getBundle").invoke(event);
        CompletableFuture<AppContext> end = ends.get(bundle.getBundleId());
        if (end == null) {
            return;
        }
        switch (event.getClass().getSimpleName()) {
            case "BootstrappingDependencyEvent" -> onDependency(bundle, event, end);
            case "OsgiBundleContextRefreshedEvent" ->
                end.complete(new AppContext(
                        event.getClass().getMethod("getApplicationContext").invoke(event)));
            case "OsgiBundleContextFailedEvent" ->
                end.completeExceptionally((Throwable)
                        event.getClass().getMethod("getFailureCause").invoke(event));
            default -> {
                // Closing is not an end.
            }
        }
    }

    private void onDependency(Bundle bundle, Object event, CompletableFuture<AppContext> end)
            throws ReflectiveOperationException {
        Object wait = event.getClass().getMethod("getDependencyEvent").invoke(event);
        Object dependency = call(wait, "getServiceDependency");
        String filter = String.valueOf(call(dependency, "getServiceFilter"));
        Set<String> waitedFor = missing.get(bundle.getBundleId());
        if (wait.getClass().getSimpleName().endsWith("WaitStartingEvent")) {
            waitedFor.add(filter);
            CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .execute(() -> giveUp(waitedFor, end));
        } else {
            waitedFor.remove(filter);
        }
    }

    private void giveUp(Set<String> waitedFor, CompletableFuture<AppContext> end) {
        if (!waitedFor.isEmpty()) {
            String names = waitedFor.stream().map(this::described).sorted().collect(Collectors.joining("; and "));
            end.completeExceptionally(new ContextFailed(
                    "its Spring context waits for the OSGi service " + names + HostServices.RULE, null));
        }
    }

    private String described(String filter) {
        Matcher service = SERVICE.matcher(filter);
        if (!service.find()) {
            return filter;
        }
        String name = service.group(1);
        return services.offers(name) ? name + ", offered but not with " + filter : services.whyMissing(name);
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        Method found = target.getClass().getMethod(method);
        found.setAccessible(true);
        return found.invoke(target);
    }

    /** The innermost message: Spring wraps the one that says what is wrong. */
    public static String rootMessage(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /** An app's context that did not come up. */
    public static final class ContextFailed extends Exception {
        private static final long serialVersionUID = 1L;

        ContextFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
