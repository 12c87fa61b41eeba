package org.salescollab.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The app's own source files, for tests that read them as text. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");
    static final Path I18N = Path.of("i18n");

    private Sources() {}

    /** Files below a folder whose name ends so; none when the folder doesn't exist. */
    static List<Path> ending(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java without its comments, so that an example in Javadoc is not taken for code. */
    static String code(Path java) {
        return text(java).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    static Stream<MatchResult> find(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results();
    }
}
