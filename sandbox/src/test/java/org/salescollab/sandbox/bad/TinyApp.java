package org.salescollab.sandbox.bad;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.GET;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.java.ao.Entity;

/** A small app, compiled and packed while a test runs; as it comes it keeps all rules, so that a test breaks just one. */
public final class TinyApp {
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
    private final List<String> imports = new ArrayList<>(List.of("org.slf4j"));
    private final List<String> exports = new ArrayList<>();
    private final StringBuilder modules = new StringBuilder();
    private final StringBuilder beans = new StringBuilder();
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private String marks = "<param name='atlassian-data-center-status'>compatible</param>"
            + "<param name='atlassian-data-center-compatible'>true</param>";

    private TinyApp(String key) {
        this.key = key;
    }

    public static TinyApp named(String key) {
        return new TinyApp(key);
    }

    String key() {
        return key;
    }

    public TinyApp imports(String... packages) {
        imports.addAll(List.of(packages));
        return this;
    }

    TinyApp exports(String name) {
        exports.add(name);
        return this;
    }

    TinyApp withoutDataCenterMarks() {
        marks = "";
        return this;
    }

    /** Adds elements to the descriptor. */
    public TinyApp module(String xml) {
        modules.append(xml);
        return this;
    }

    /** Adds elements to the Spring context. */
    TinyApp beans(String xml) {
        beans.append(xml);
        return this;
    }

    public TinyApp source(String className, String code) {
        URI place = URI.create("string:///" + className.replace('.', '/') + ".java");
        sources.add(new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        });
        return this;
    }

    public TinyApp file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyApp file(String path, byte[] content) {
        files.put(path, content);
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
            addClasses(out);
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
        headers.putValue("Import-Package", String.join(",", imports));
        if (!exports.isEmpty()) {
            headers.putValue("Export-Package", String.join(",", exports));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(headers);
        return manifest;
    }

    private String descriptor() {
        return "<atlassian-plugin key='" + key + "' name='Tiny' plugins-version='2'><plugin-info><version>1</version>"
                + marks + "</plugin-info>" + modules + "</atlassian-plugin>";
    }

    private void addClasses(JarOutputStream out) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        Path classes = Files.createTempDirectory("tiny-app");
        compile(classes);
        try (Stream<Path> all = Files.walk(classes)) {
            // Deepest first, so that each folder is empty when its turn to go comes.
            for (Path made : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(made)) {
                    add(out, classes.relativize(made).toString(), Files.readAllBytes(made));
                }
                Files.delete(made);
            }
        }
    }

    private void compile(Path target) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        List<String> options =
                List.of("-d", target.toString(), "-cp", classPath(), "-proc:none", "-parameters", "--release", "17");
        if (!compiler.getTask(problems, null, null, options, null, sources).call()) {
            throw new IllegalStateException(problems.toString());
        }
    }

    /** The API an app compiles against; the test's own class path may be a jar that only lists others. */
    private static String classPath() {
        return Stream.of(
                        Condition.class,
                        Entity.class,
                        HttpServlet.class,
                        GET.class,
                        Inject.class,
                        org.salescollab.sandbox.Sandbox.class)
                .map(TinyApp::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
