package org.salescollab.sandbox.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods that an app's templates may call: those the app lists for its own classes and the basics that Jira lists
 * for all. Jira blocks other calls with a warning in its log; the sandbox also fails the page, so that nobody misses it.
 */
public final class Allowlist {
    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
    private static final boolean DEBUG = Boolean.getBoolean("atlassian.velocity.method.allowlist.debug");

    /** Never for templates: ways to load classes, to run programs, to stop the VM. */
    private static final Set<String> DANGEROUS = Set.of(
            "java.lang.Class",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadGroup");

    private static final List<String> BASIC_PACKAGES =
            List.of("java.lang", "java.util", "java.math", "java.time", "java.time.format");

    /** Jira's own objects whose reading methods are on its list for all apps. */
    private static final List<String> JIRA_BASICS =
            List.of("com.atlassian.jira.util.I18nHelper", "com.atlassian.sal.api.message.I18nResolver");

    /**
     * The methods of other objects of Jira that its own custom field templates and their macros call, by API type. Jira's
     * list names its implementing classes; nothing beyond these is known to be on it.
     */
    private static final Map<String, Set<String>> JIRA_METHODS = Map.of(
            "com.atlassian.jira.issue.fields.Field", Set.of("getId", "getName"),
            "com.atlassian.jira.issue.fields.CustomField", Set.of("getIdAsLong", "getFieldName"),
            "com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem",
                    Set.of("isRequired", "getFieldDescription", "getRendererType"),
            "com.atlassian.jira.issue.customfields.view.CustomFieldParams",
                    Set.of("getFirstValueForNullKey", "getFirstValueForKey", "getValuesForNullKey"),
            "com.atlassian.jira.issue.Issue", Set.of("getId", "getKey"),
            "com.atlassian.jira.util.ErrorCollection", Set.of("getErrors"));

    private final Set<String> methods;

    public Allowlist(Set<String> methods) {
        this.methods =
                methods.stream().map(entry -> entry.replaceAll("\\s", "")).collect(Collectors.toSet());
    }

    void check(Object target, Method method, String place) {
        String entry = entry(target.getClass(), method);
        if (methods.contains(entry) || isBasic(target.getClass(), method)) {
            return;
        }
        String message = "Blocked method call in a Velocity template (" + place + "): " + entry
                + ". Jira rule: methods called from templates must be on the <velocity-allowlist>, which names the"
                + " runtime class";
        LOG.warn(message);
        if (!DEBUG) {
            throw new Blocked(message);
        }
    }

    private static String entry(Class<?> type, Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(","));
        return type.getName() + "#" + method.getName() + "(" + parameters + ")";
    }

    private static boolean isBasic(Class<?> type, Method method) {
        if (method.getName().equals("getClass") || DANGEROUS.contains(type.getName())) {
            return false;
        }
        // An app's own class is not on Jira's list, whatever it implements.
        boolean ofHost = type.getClassLoader() == Allowlist.class.getClassLoader();
        return isJdkBasic(type) || ofHost && isJiraBasic(type, method.getName());
    }

    private static boolean isJdkBasic(Class<?> type) {
        return type.getClassLoader() == null && BASIC_PACKAGES.contains(type.getPackageName());
    }

    private static boolean isJiraBasic(Class<?> type, String method) {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            for (Class<?> face : level.getInterfaces()) {
                if (JIRA_BASICS.contains(face.getName())
                        || JIRA_METHODS.getOrDefault(face.getName(), Set.of()).contains(method)
                        || isJiraBasic(face, method)) {
                    return true;
                }
            }
        }
        return type == RequestContext.class;
    }

    /** A template of an app called a method that isn't allowed. */
    public static final class Blocked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Blocked(String message) {
            super(message);
        }
    }
}
