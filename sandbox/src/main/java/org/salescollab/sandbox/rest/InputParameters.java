package org.salescollab.sandbox.rest;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Jira's input parameters and contexts as an app's REST handler sees them. Made as proxies, so that they answer whatever
 * members of those types the app's signatures name.
 */
final class InputParameters {
    private InputParameters() {}

    /** Collects custom field values as form parameters. */
    static IssueInputParameters into(Map<String, List<String>> params) {
        return proxy(IssueInputParameters.class, (self, method, arguments) -> switch (method.getName()) {
            case "addCustomFieldValue" -> {
                String id = arguments[0] instanceof Long number ? "customfield_" + number : (String) arguments[0];
                params.put(id, values((String[]) arguments[1]));
                yield self;
            }
            case "getCustomFieldValue" ->
                params.getOrDefault(String.valueOf(arguments[0]), List.of()).toArray(String[]::new);
            case "toString" -> params.toString();
            default -> throw new UnsupportedOperationException("IssueInputParameters." + method.getName());
        });
    }

    /** Null or an empty value clears the field. */
    private static List<String> values(String[] values) {
        if (values == null) {
            return List.of("");
        }
        return Arrays.stream(values).map(one -> one == null ? "" : one).toList();
    }

    /** The context of an issue that is being created. */
    static IssueContext context(long projectId, String typeId) {
        return proxy(IssueContext.class, (self, method, arguments) -> switch (method.getName()) {
            case "getProjectId" -> projectId;
            case "getIssueTypeId" -> typeId;
            case "toString" -> projectId + "/" + typeId;
            default -> null;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
