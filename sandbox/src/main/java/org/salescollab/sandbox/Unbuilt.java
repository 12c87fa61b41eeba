package org.salescollab.sandbox;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the sandbox that a build lacks: reads as empty and refuses what would change something. */
final class Unbuilt {
    private Unbuilt() {}

    static <T> T of(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Class<?> result = method.getReturnType();
            if (result == Optional.class) {
                return Optional.empty();
            }
            if (result.isAssignableFrom(List.class) && Collection.class.isAssignableFrom(result)) {
                return List.of();
            }
            if (result == Map.class) {
                return Map.of();
            }
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> (Object) (self == args[0]);
                    case "hashCode" -> System.identityHashCode(self);
                    default -> "no " + type.getSimpleName();
                };
            }
            throw new UnsupportedOperationException(
                    "This sandbox has no " + type.getSimpleName() + "." + method.getName());
        }));
    }
}
