package org.salescollab.architecture;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes the records of requests and answers as OpenAPI schemas; a component that may be null isn't required. */
final class RecordSchemas {

    private static final Map<Class<?>, Entry<String, String>> PRIMITIVES = Map.of(
            String.class, Map.entry("string", ""),
            int.class, Map.entry("integer", "int32"),
            Integer.class, Map.entry("integer", "int32"),
            long.class, Map.entry("integer", "int64"),
            Long.class, Map.entry("integer", "int64"),
            boolean.class, Map.entry("boolean", ""),
            Boolean.class, Map.entry("boolean", ""),
            BigDecimal.class, Map.entry("number", ""),
            double.class, Map.entry("number", "double"));

    private final ObjectMapper mapper;
    private final Map<String, ObjectNode> named = new TreeMap<>();

    RecordSchemas(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** All records met so far, by name. */
    Map<String, ObjectNode> named() {
        return named;
    }

    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (PRIMITIVES.containsKey(plain)) {
            return primitive(PRIMITIVES.get(plain));
        }
        if (plain == Object.class) {
            return mapper.createObjectNode();
        }
        if (plain.isRecord()) {
            return reference(plain);
        }
        throw new IllegalArgumentException("no schema for " + plain);
    }

    private ObjectNode ofGeneric(Class<?> raw, Type... arguments) {
        ObjectNode schema = mapper.createObjectNode();
        if (Collection.class.isAssignableFrom(raw)) {
            schema.put("type", "array").set("items", of(arguments[0]));
        } else if (Map.class.isAssignableFrom(raw)) {
            schema.put("type", "object").set("additionalProperties", of(arguments[1]));
        } else {
            throw new IllegalArgumentException("no schema for " + raw);
        }
        return schema;
    }

    private ObjectNode primitive(Entry<String, String> kind) {
        ObjectNode schema = mapper.createObjectNode().put("type", kind.getKey());
        return kind.getValue().isEmpty() ? schema : schema.put("format", kind.getValue());
    }

    private ObjectNode reference(Class<?> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            // Before its components, which may name it again.
            named.put(name, mapper.createObjectNode());
            describe(type, named.get(name));
        }
        return mapper.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private void describe(Class<?> type, ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode properties = mapper.createObjectNode();
        ArrayNode required = mapper.createArrayNode();
        Map<String, String> said = Javadocs.parameters(source(type), type.getSimpleName());
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = property(component);
            if (said.containsKey(component.getName()) && !property.has("$ref")) {
                property.put("description", said.get(component.getName()));
            }
            properties.set(component.getName(), property);
            if (!isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
    }

    /** Answers leave a null out or write it, so it is allowed in both. */
    private ObjectNode property(RecordComponent component) {
        ObjectNode property = of(component.getGenericType());
        if (isNullable(component.getAnnotatedType()) && property.has("type")) {
            property.put("nullable", true);
        }
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType generic
                && Arrays.stream(generic.getAnnotatedActualTypeArguments()).anyMatch(RecordSchemas::isNullable)
                && property.has("items")) {
            ((ObjectNode) property.get("items")).put("nullable", true);
        }
        return property;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** Names are unique: two packages have a ProgressJson. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String simple = (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
        String[] parts = type.getPackageName().split("\\.");
        String feature = parts[2].equals("platform") ? "" : parts[2];
        String whole = Character.toUpperCase((feature + simple).charAt(0)) + (feature + simple).substring(1);
        boolean said = simple.regionMatches(true, 0, feature, 0, feature.length());
        return said ? simple : whole;
    }

    private static String source(Class<?> type) {
        Class<?> file = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        return Sources.text(Path.of("src/main/java", file.getName().replace('.', '/') + ".java"));
    }
}
