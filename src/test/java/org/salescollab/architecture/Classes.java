package org.salescollab.architecture;

import java.nio.file.Path;

/** Our own classes, by file and by name. */
final class Classes {

    private Classes() {}

    static boolean exist(String name) {
        return load(name) != null;
    }

    @org.jspecify.annotations.Nullable
    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Classes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    static String nameOf(Path source) {
        String path = Sources.JAVA.relativize(source).toString();
        return path.replace(".java", "").replace('/', '.');
    }
}
