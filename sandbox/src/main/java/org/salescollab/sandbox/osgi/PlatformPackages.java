package org.salescollab.sandbox.osgi;

import com.atlassian.plugin.web.Condition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The packages that the system bundle offers to apps: those of Jira that the sandbox has classes for and that Jira is known
 * to export, and the libraries that Jira exports. Nothing else is visible, so a missing import fails here as it does there.
 */
public final class PlatformPackages {
    private PlatformPackages() {}

    /** The value for Felix's extra system packages. */
    public static String exports() {
        Set<String> exported = new TreeSet<>(FactList.read("jira-packages.txt"));
        exported.addAll(FactList.read("jira-packages-added.txt"));
        exported.retainAll(present());
        exported.addAll(FactList.read("platform-packages.txt"));
        return String.join(",", exported);
    }

    /** Names of all packages that Jira is known to export, also those the sandbox has no classes for. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(FactList.read("jira-packages.txt"));
        names.addAll(FactList.read("jira-packages-added.txt"));
        FactList.read("platform-packages.txt").forEach(entry -> names.add(entry.split(";")[0]));
        return names;
    }

    private static Set<String> present() {
        Set<String> packages = new TreeSet<>();
        addPackages(PlatformPackages.class, packages);
        // The stubs' jar, unless the IDE has both in one folder.
        addPackages(Condition.class, packages);
        return packages;
    }

    private static void addPackages(Class<?> type, Set<String> packages) {
        Path place = place(type);
        if (Files.isDirectory(place)) {
            collect(place, packages);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            collect(jar.getPath("/"), packages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Path root, Set<String> packages) {
        Path atlassian = root.resolve("com").resolve("atlassian");
        if (!Files.exists(atlassian)) {
            return;
        }
        try (Stream<Path> files = Files.walk(atlassian)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString())
                    .forEach(folder -> packages.add(folder.replace('/', '.').replace('\\', '.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
