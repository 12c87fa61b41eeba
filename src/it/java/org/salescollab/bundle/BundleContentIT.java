package org.salescollab.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an administrator uploads: only our own classes, and a manifest that Jira resolves or refuses at once. */
class BundleContentIT {

    private static final Path JAR = Path.of(System.getProperty("sales.collab.jar"));
    private static final long TWO_MEGABYTES = 2_000_000;
    /** Given by every OSGi framework's boot delegation, never imported. */
    private static final String JAVA = "java.";

    private static JarFile jar;
    private static Attributes manifest;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(JAR.toFile());
        manifest = jar.getManifest().getMainAttributes();
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void holdsNoClassesButOurs() {
        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("org/salescollab/"));
    }

    @Test
    void holdsNoPlatformSignaturesAndNoEngine() {
        assertThat(names()).noneMatch(name -> name.startsWith("com/atlassian/") || name.startsWith("net/java/ao/"));
    }

    @Test
    void embedsNoLibrary() {
        assertThat(names()).noneMatch(name -> name.endsWith(".jar"));
        assertThat(manifest.getValue("Bundle-ClassPath")).isNull();
    }

    @Test
    void holdsNoTests() {
        assertThat(names()).noneMatch(name -> name.contains("Test.class") || name.contains("/architecture/"));
    }

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(TWO_MEGABYTES);
    }

    @Test
    void isTransformerless() {
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.salescollab.jira");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.salescollab.jira");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(text("atlassian-plugin.xml")).doesNotContain("<component", "<module-type");
    }

    @Test
    void exportsNothingAndTakesNothingByChance() {
        assertThat(manifest.getValue("Export-Package")).isNull();
        assertThat(manifest.getValue("DynamicImport-Package")).isNull();
        assertThat(manifest.getValue("Require-Bundle")).isNull();
        assertThat(manifest.getValue("Require-Capability")).isNull();
    }

    @Test
    void importsAreMandatoryAndOfAnyVersion() {
        assertThat(clauses())
                .isNotEmpty()
                .allSatisfy(
                        clause -> assertThat(clause).doesNotContain("optional").endsWith(";version=0"))
                .noneMatch(clause -> clause.startsWith(JAVA));
    }

    @Test
    void importsEveryPackageThatItsClassesUse() {
        Set<String> used = new ClassFileImporter()
                .importPath(JAR).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(type -> !type.isPrimitive())
                        .map(JavaClass::getPackageName)
                        .filter(BundleContentIT::comesFromJira)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(imports()).containsAll(used);
    }

    @Test
    void importsEveryPackageThatOnlyItsXmlNames() {
        Set<String> named = xmlFiles()
                .flatMap(file -> Pattern.compile("\\b((?:[a-z][\\w]*\\.)+)[A-Z]\\w*")
                        .matcher(
                                text(file).replaceAll("(?s)<!--.*?-->|<velocity-allowlist.*?</velocity-allowlist>", ""))
                        .results())
                .map(match -> match.group(1).replaceAll("\\.$", ""))
                .filter(BundleContentIT::comesFromJira)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isNotEmpty();
        assertThat(imports()).containsAll(named);
    }

    @Test
    void carriesBothLanguages() {
        assertThat(names()).contains("i18n/sales-collab.properties", "i18n/sales-collab_zh_CN.properties");
    }

    private static boolean comesFromJira(String packageName) {
        return !packageName.startsWith(JAVA)
                && !packageName.startsWith("org.salescollab")
                && !packageName.startsWith("org.jspecify")
                && !packageName.startsWith("org.springframework.")
                && !packageName.startsWith("org.eclipse.gemini.");
    }

    private static Stream<String> xmlFiles() {
        return names().stream()
                .filter(name -> name.equals("atlassian-plugin.xml")
                        || name.startsWith("META-INF/spring/")
                        || name.startsWith("META-INF/plugin-descriptors/"))
                .filter(name -> name.endsWith(".xml"));
    }

    private static List<String> names() {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    private static String text(String entry) {
        try {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(entry, e);
        }
    }

    private static List<String> clauses() {
        return List.of(manifest.getValue("Import-Package").split(",(?=[a-z])"));
    }

    private static Set<String> imports() {
        return clauses().stream().map(clause -> clause.split(";")[0]).collect(Collectors.toSet());
    }
}
