package org.salescollab.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Builds the jar of a small app for a test. */
public final class TestApp {
    private static final String BEANS = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                     http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.eclipse.org/gemini/blueprint/schema/blueprint
                     http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                   default-autowire="constructor">%s</beans>
            """;

    private final String key;
    private String imports = "org.slf4j";
    private String modules = "";
    private String beans = "";
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public TestApp(String key) {
        this.key = key;
    }

    public TestApp imports(String packages) {
        imports = packages;
        return this;
    }

    /** The descriptor's elements after plugin-info. */
    public TestApp modules(String xml) {
        modules = xml;
        return this;
    }

    public TestApp beans(String xml) {
        beans = xml;
        return this;
    }

    public TestApp file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public TestApp classes(Class<?>... types) throws IOException {
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                files.put(path, in.readAllBytes());
            }
        }
        return this;
    }

    public byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest())) {
            add(out, "atlassian-plugin.xml", descriptor().getBytes(StandardCharsets.UTF_8));
            add(out, "META-INF/spring/beans.xml", BEANS.formatted(beans).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(out, file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Manifest manifest() {
        Attributes headers = new Attributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", key);
        headers.putValue("Atlassian-Plugin-Key", key);
        headers.putValue("Spring-Context", "*");
        headers.putValue("Import-Package", imports);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(headers);
        return manifest;
    }

    private String descriptor() {
        return "<atlassian-plugin key='" + key + "' name='Test' plugins-version='2'><plugin-info><version>1</version>"
                + "<param name='atlassian-data-center-status'>compatible</param>"
                + "<param name='atlassian-data-center-compatible'>true</param></plugin-info>" + modules
                + "</atlassian-plugin>";
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
