package org.salescollab.sandbox.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events of this node: listeners' annotated methods are called one after the other on the publisher's thread, as in Jira. */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Listening> listening = new CopyOnWriteArrayList<>();

    private record Listening(Object listener, Method method) {
        Class<?> eventType() {
            return method.getParameterTypes()[0];
        }
    }

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        for (Listening one : listening) {
            if (one.eventType().isInstance(event)) {
                call(one, event);
            }
        }
    }

    /** One listener's failure is its own: Jira logs it and goes on. */
    private static void call(Listening one, Object event) {
        try {
            one.method.invoke(one.listener, event);
        } catch (InvocationTargetException e) {
            LOG.error(
                    "There was an exception thrown trying to dispatch event {} to {}", event, one.method, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    public void register(Object listener) {
        Objects.requireNonNull(listener, "listener");
        unregister(listener);
        List<Listening> found = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class)) {
                if (method.getParameterCount() != 1) {
                    throw new IllegalArgumentException(method + ": an @EventListener method has one parameter");
                }
                method.setAccessible(true);
                found.add(new Listening(listener, method));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(listener.getClass().getName()
                    + " would never be called. Jira rule: a listener has a public method annotated with EventListener");
        }
        listening.addAll(found);
    }

    public void unregister(Object listener) {
        listening.removeIf(one -> one.listener == listener);
    }

    public void unregisterAll() {
        listening.clear();
    }

    /** Removes what an app forgot to unregister and says what that was. */
    public List<String> unregisterOf(ClassLoader loader) {
        List<String> forgotten = listening.stream()
                .filter(one -> one.listener.getClass().getClassLoader() == loader)
                .map(one -> one.listener.getClass().getName())
                .distinct()
                .toList();
        listening.removeIf(one -> one.listener.getClass().getClassLoader() == loader);
        return forgotten;
    }
}
