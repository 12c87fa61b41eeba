package org.salescollab.sandbox.velocity;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Finds methods for templates: asks the allowlist first and keeps results of methods marked HtmlSafe unescaped. */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = "sandbox.allowlist";

    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public Iterator<?> getIterator(Object target, Info info) throws Exception {
        Object opened = SafeHtml.open(target);
        if (opened instanceof Iterable<?> && !(opened instanceof Collection<?>)) {
            check(opened, opened.getClass().getMethod("iterator"), info);
        }
        return super.getIterator(opened, info);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] args, Info info) throws Exception {
        if (target == null) {
            return null;
        }
        Object opened = SafeHtml.open(target);
        Method method = introspector.getMethod(opened.getClass(), name, open(args));
        if (method == null) {
            // Arrays behave like lists in Velocity; the superclass knows how.
            return opened.getClass().isArray() ? super.getMethod(opened, name, open(args), info) : null;
        }
        check(opened, method, info);
        return new Call(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        Object opened = SafeHtml.open(target);
        if (opened instanceof Map<?, ?>) {
            return super.getPropertyGet(opened, name, info);
        }
        for (String getter : List.of("get" + capital(name), "get" + name, "is" + capital(name), "is" + name)) {
            Method method = introspector.getMethod(opened.getClass(), getter, new Object[0]);
            if (method != null) {
                check(opened, method, info);
                return new Get(method, new Object[0]);
            }
        }
        Method byName = introspector.getMethod(opened.getClass(), "get", new Object[] {name});
        if (byName == null) {
            return null;
        }
        check(opened, byName, info);
        return new Get(byName, new Object[] {name});
    }

    /** Setting a property calls a method too. */
    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) throws Exception {
        Object opened = SafeHtml.open(target);
        if (opened instanceof Map<?, ?>) {
            return super.getPropertySet(opened, name, value, info);
        }
        Object[] args = {SafeHtml.open(value)};
        Method method = introspector.getMethod(opened.getClass(), "set" + capital(name), args);
        if (method == null) {
            return null;
        }
        check(opened, method, info);
        return super.getPropertySet(opened, name, args[0], info);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void check(Object target, Method method, Info info) {
        if (allowlist != null) {
            allowlist.check(target, method, info.getTemplateName() + ", line " + info.getLine());
        }
    }

    private static Object[] open(Object[] args) {
        return Arrays.stream(args).map(SafeHtml::open).toArray();
    }

    private static Object invoke(Method method, Object target, Object[] args) throws Exception {
        try {
            Object result = method.invoke(SafeHtml.open(target), open(args));
            return result != null && isHtmlSafe(method) ? new SafeHtml(result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static boolean isHtmlSafe(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals("HtmlSafe")) {
                return true;
            }
        }
        return method.getName().endsWith("Html");
    }

    private record Call(Method method) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] params) throws Exception {
            return AllowlistUberspect.invoke(method, target, params);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record Get(Method method, Object[] args) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return AllowlistUberspect.invoke(method, target, args);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }
    }
}
