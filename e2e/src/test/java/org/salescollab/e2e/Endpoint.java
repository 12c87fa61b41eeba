package org.salescollab.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A REST endpoint or a page of the app, found in its jar.
 *
 * @param verb of HTTP, or {@link #PAGE} for a servlet's address
 * @param template path below the REST or servlet root as class or descriptor say it, for example {@code /customers/{key}}
 * @param admin whether its annotations admit administrators only
 * @param webSudo whether it asks a browser session for the password once more
 */
record Endpoint(String verb, String template, boolean admin, boolean webSudo) {
    static final String PAGE = "PAGE";

    private static final Pattern URL_PATTERN = Pattern.compile("<url-pattern>\\s*([^<\\s]+)\\s*</url-pattern>");
    private static final String WS_RS = "jakarta.ws.rs.";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    String key() {
        return verb + " " + template;
    }

    boolean changes() {
        return !List.of("GET", "HEAD", "OPTIONS", PAGE).contains(verb);
    }

    /** All endpoints of all resource classes and servlets; {@code host} brings the API that they are compiled against. */
    static List<Endpoint> in(Path app, Path host) throws IOException {
        try (JarFile jar = new JarFile(app.toFile());
                URLClassLoader loader = new URLClassLoader(urls(app, host), ClassLoader.getPlatformClassLoader())) {
            Stream<Endpoint> resources = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> load(loader, name))
                    .flatMap(Endpoint::of);
            return Stream.concat(resources, pages(jar)).toList();
        }
    }

    private static Stream<Endpoint> pages(JarFile jar) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            return URL_PATTERN
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> new Endpoint(PAGE, found.group(1), false, false));
        }
    }

    private static URL[] urls(Path app, Path host) throws MalformedURLException {
        return new URL[] {app.toUri().toURL(), host.toUri().toURL()};
    }

    private static Class<?> load(ClassLoader loader, String entry) {
        try {
            return Class.forName(entry.replace(".class", "").replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Endpoint> of(Class<?> type) {
        Optional<Annotation> root = annotation(type, WS_RS + "Path");
        return root.stream()
                .flatMap(path -> Arrays.stream(type.getMethods())
                        .flatMap(method -> verbs(method)
                                .map(verb -> new Endpoint(
                                        verb,
                                        joined(value(path), method),
                                        has("AdminOnly", method, type),
                                        has("WebSudoRequired", method, type)))));
    }

    private static Stream<String> verbs(Method method) {
        return VERBS.stream().filter(verb -> annotation(method, WS_RS + verb).isPresent());
    }

    private static String joined(String root, Method method) {
        String own = annotation(method, WS_RS + "Path").map(Endpoint::value).orElse("");
        return ("/" + root + "/" + own).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static boolean has(String simpleName, AnnotatedElement... elements) {
        return Arrays.stream(elements)
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .anyMatch(found -> found.annotationType().getSimpleName().equals(simpleName));
    }

    private static Optional<Annotation> annotation(AnnotatedElement element, String name) {
        return Arrays.stream(element.getAnnotations())
                .filter(found -> found.annotationType().getName().equals(name))
                .findFirst();
    }

    private static String value(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
