package org.salescollab.sandbox.wired;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * JUnit 4 classes of a fragment of the app's bundle. Each test gets an object of its own whose constructor is filled
 * with the app's beans and the host's services; only the annotations Test, Before and After are known here.
 */
public final class WiredTests {
    private static final String ENDING = "WiredTest.class";

    private final Function<String, Object> makeByClassName;
    private final PrintStream out;

    /** {@code makeByClassName} constructs an object of a class that the app's bundle can load. */
    public WiredTests(Function<String, Object> makeByClassName, PrintStream out) {
        this.makeByClassName = makeByClassName;
        this.out = out;
    }

    /** How a run ended. */
    public record Result(int run, int failed) {
        Result plus(Result other) {
            return new Result(run + other.run, failed + other.failed);
        }

        /** For the process's exit; a run without tests is a failure too. */
        public int exitCode() {
            return run > 0 && failed == 0 ? 0 : 1;
        }
    }

    /** Runs every class of the jar whose name ends in WiredTest. */
    public Result run(Path fragment) {
        Result all = classNames(fragment).stream().map(this::runClass).reduce(new Result(0, 0), Result::plus);
        out.println("Wired tests: Tests run: " + all.run + ", Failures: " + all.failed);
        return all;
    }

    private static List<String> classNames(Path fragment) {
        try (JarFile jar = new JarFile(fragment.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result runClass(String className) {
        Object first;
        try {
            first = makeByClassName.apply(className);
        } catch (RuntimeException e) {
            tell(className, "could not be constructed", e);
            return new Result(1, 1);
        }
        return annotated(first, "Test")
                .map(test -> new Result(1, runTest(className, test) ? 0 : 1))
                .reduce(new Result(0, 0), Result::plus);
    }

    private boolean runTest(String className, Method test) {
        Object object = makeByClassName.apply(className);
        String name = className.substring(className.lastIndexOf('.') + 1) + "." + test.getName();
        try {
            invokeAll(object, "Before");
            test.invoke(object);
            out.println("ok      " + name);
            return true;
        } catch (InvocationTargetException e) {
            tell(name, "failed", e.getCause());
            return false;
        } catch (IllegalAccessException e) {
            tell(name, "is not public", e);
            return false;
        } finally {
            after(object, name);
        }
    }

    private void after(Object object, String name) {
        try {
            invokeAll(object, "After");
        } catch (ReflectiveOperationException e) {
            tell(name, "could not clean up", e);
        }
    }

    private static void invokeAll(Object object, String annotation)
            throws InvocationTargetException, IllegalAccessException {
        for (Method method : annotated(object, annotation).toList()) {
            method.invoke(object);
        }
    }

    private static Stream<Method> annotated(Object object, String annotation) {
        return Arrays.stream(object.getClass().getMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(a -> a.annotationType().getName().equals("org.junit." + annotation)));
    }

    private void tell(String name, String what, Throwable cause) {
        out.println("FAILED  " + name + " " + what);
        cause.printStackTrace(out);
    }
}
