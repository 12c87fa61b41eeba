package org.salescollab.sandbox.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;

/**
 * An app's Spring context, seen from outside: Spring lives in the framework's bundles, so it is called by reflection.
 */
public final class AppContext {
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Object context;
    private final Object factory;

    AppContext(Object context) {
        this.context = context;
        this.factory = call(context, "getAutowireCapableBeanFactory", new Class<?>[0]);
    }

    /** Makes an object of the app's class with constructor injection of the app's beans, as Jira does for modules. */
    public Object create(Class<?> type) {
        Class<?>[] signature = {Class.class, int.class, boolean.class};
        return call(factory, "createBean", signature, type, AUTOWIRE_CONSTRUCTOR, false);
    }

    /** All beans of a type, proxies of host services included. */
    public Collection<?> beans(Class<?> type) {
        return ((Map<?, ?>) call(context, "getBeansOfType", new Class<?>[] {Class.class}, type)).values();
    }

    private static Object call(Object target, String name, Class<?>[] signature, Object... args) {
        try {
            return method(target.getClass(), name, signature).invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(Class<?> type, String name, Class<?>... signature) throws NoSuchMethodException {
        Method method = type.getMethod(name, signature);
        method.setAccessible(true);
        return method;
    }
}
