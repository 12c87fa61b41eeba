package org.salescollab.architecture;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.rest.ErrorJson;
import org.salescollab.platform.rest.Operation;

/** Makes the OpenAPI document from the resources: their paths, parameters, bodies and answers. */
final class OpenApiDocument {

    private static final Map<Class<? extends Annotation>, String> VERBS =
            Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");
    private static final String JSON = "application/json";

    private final ObjectMapper mapper = new ObjectMapper();
    private final RecordSchemas schemas = new RecordSchemas(mapper);
    private final ObjectNode document = mapper.createObjectNode();

    static ObjectNode of(List<Class<?>> resources, String version) {
        OpenApiDocument made = new OpenApiDocument();
        made.head(version);
        resources.forEach(made::resource);
        made.foot();
        return made.document;
    }

    private void head(String version) {
        document.put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", "Sales Collab for Jira")
                .put("version", version)
                .put(
                        "description",
                        "Bad input is answered with 4xx and names the field in the user's language; hidden and"
                                + " unknown are answered alike. A 409 carries the stored record as \"current\".");
        document.putArray("servers").addObject().put("url", "/rest/sales-collab/1.0");
        document.putObject("paths");
    }

    private void foot() {
        ObjectNode components = document.putObject("components");
        schemas.of(ErrorJson.class);
        ObjectNode all = components.putObject("schemas");
        schemas.named().forEach(all::set);
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("basic").put("type", "http").put("scheme", "basic");
        schemes.putObject("token").put("type", "http").put("scheme", "bearer");
        schemes.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "JSESSIONID");
        var security = document.putArray("security");
        List.of("basic", "token", "session")
                .forEach(scheme -> security.addObject().putArray(scheme));
    }

    private void resource(Class<?> type) {
        Arrays.stream(type.getMethods())
                .filter(method -> verb(method) != null)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> operation(path(type, method), method));
    }

    private void operation(String path, Method method) {
        Operation said = method.getAnnotation(Operation.class);
        if (said == null) {
            throw new IllegalStateException(method + " has no @Operation");
        }
        ObjectNode paths = (ObjectNode) document.get("paths");
        ObjectNode operation = paths.withObjectProperty(path).putObject(verb(method));
        operation.put("operationId", id(method));
        operation.put("summary", said.value());
        parameters(operation, method);
        if (said.body() != void.class) {
            operation.putObject("requestBody").put("required", true).set("content", content(said.body()));
        }
        answers(operation, method, said);
    }

    private void parameters(ObjectNode operation, Method method) {
        for (Parameter parameter : method.getParameters()) {
            ObjectNode described = parameter(parameter);
            if (described != null) {
                operation.withArrayProperty("parameters").add(described);
            }
        }
    }

    private @Nullable ObjectNode parameter(Parameter parameter) {
        ObjectNode described = mapper.createObjectNode();
        if (parameter.isAnnotationPresent(PathParam.class)) {
            described
                    .put("name", parameter.getAnnotation(PathParam.class).value())
                    .put("in", "path")
                    .put("required", true);
        } else if (parameter.isAnnotationPresent(QueryParam.class)) {
            described
                    .put("name", parameter.getAnnotation(QueryParam.class).value())
                    .put("in", "query");
        } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
            described
                    .put("name", parameter.getAnnotation(HeaderParam.class).value())
                    .put("in", "header");
        } else {
            return null;
        }
        ObjectNode schema = schemas.of(parameter.getParameterizedType());
        DefaultValue standard = parameter.getAnnotation(DefaultValue.class);
        if (standard != null && !standard.value().isEmpty()) {
            schema.set(
                    "default",
                    mapper.convertValue(
                            typed(parameter.getType(), standard.value()),
                            com.fasterxml.jackson.databind.JsonNode.class));
        }
        described.set("schema", schema);
        return described;
    }

    private static Object typed(Class<?> type, String value) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value);
        }
        return type == boolean.class ? (Object) Boolean.valueOf(value) : value;
    }

    private void answers(ObjectNode operation, Method method, Operation said) {
        ObjectNode responses = operation.putObject("responses");
        ObjectNode success = responses.putObject(String.valueOf(said.status())).put("description", "Done.");
        Type answer = method.getReturnType() == Response.class ? said.answer() : method.getGenericReturnType();
        if (answer == String.class) {
            success.putObject("content").putObject(JSON).putObject("schema").put("type", "object");
        } else if (answer != void.class) {
            success.set("content", content(answer));
        }
        responses
                .putObject("default")
                .put(
                        "description",
                        "Refused: 400 bad input, 401 nobody, 403 no right, 404 unknown or hidden, 409 conflict.")
                .putObject("content")
                .putObject(JSON)
                .set("schema", schemas.of(ErrorJson.class));
    }

    /** JSON of a record, or a file. */
    private ObjectNode content(Type type) {
        ObjectNode content = mapper.createObjectNode();
        if (type == byte[].class) {
            content.putObject("application/octet-stream")
                    .putObject("schema")
                    .put("type", "string")
                    .put("format", "binary");
        } else {
            content.putObject(JSON).set("schema", schemas.of(type));
        }
        return content;
    }

    private static String id(Method method) {
        String resource = method.getDeclaringClass().getSimpleName().replace("Resource", "");
        return Character.toLowerCase(resource.charAt(0)) + resource.substring(1) + "-" + method.getName();
    }

    private static @Nullable String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> VERBS.get(annotation.annotationType()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String path(Class<?> type, Method method) {
        var below = method.getAnnotation(jakarta.ws.rs.Path.class);
        String whole =
                type.getAnnotation(jakarta.ws.rs.Path.class).value() + "/" + (below == null ? "" : below.value());
        return ("/" + whole).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
