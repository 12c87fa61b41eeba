package org.salescollab.sandbox.osgi;

import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;

/** Follows the extender's events, so that the end of a context's creation, good or bad, is known with its cause. */
public final class AppContexts {
    private static final String GEMINI = "gemini.blueprint";
    private static final String EVENTS = "org.eclipse.gemini.blueprint.context.event.";

    private final Map<Long, CompletableFuture<AppContext>> ends = new ConcurrentHashMap<>();

    public AppContexts(Container container) {
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
        ends.put(bundle.getBundleId(), new CompletableFuture<>());
    }

    /** Waits for the context of a started bundle. */
    public AppContext await(Bundle bundle, long seconds) throws ContextFailed {
        try {
            return ends.get(bundle.getBundleId()).get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
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
    }

    private void onEvent(Object event) throws ReflectiveOperationException {
        Bundle bundle = (Bundle) event.getClass().getMethod("getBundle").invoke(event);
        CompletableFuture<AppContext> end = ends.get(bundle.getBundleId());
        if (end == null) {
            return;
        }
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" ->
                end.complete(new AppContext(
                        event.getClass().getMethod("getApplicationContext").invoke(event)));
            case "OsgiBundleContextFailedEvent" ->
                end.completeExceptionally((Throwable)
                        event.getClass().getMethod("getFailureCause").invoke(event));
            default -> {
                // Waiting for services and closing are not an end.
            }
        }
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
